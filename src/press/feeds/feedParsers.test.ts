import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { parseFeed as parseWithHtmlparser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { FeedItem } from './feed.ts';
import { feedFiles } from './feedFiles.ts';
import { podcastFile } from './podcastFile.ts';
import { aFeed, aFeedItem, dariItem, fullItem } from './testing/feedFixture.ts';

/** The three formats of a feed of these. */
function written(...items: FeedItem[]) {
  const texts = new Map(feedFiles(aFeed({ items })));
  return {
    atom: texts.get('feed.xml') ?? '',
    rss: texts.get('rss.xml') ?? '',
    json: texts.get('feed.json') ?? '',
  };
}

const { atom, rss, json } = written(fullItem, dariItem);
const { title } = fullItem.article;
const { url } = fullItem.item;
const id = 'tag:www.example.org,2023-09-29:articles/2023-09-29-a-full-text';
const names = [{ name: 'Anna <A>' }, { name: 'محمود طرزی' }];
const html: string = JSON.parse(json).items[0].content_html;
const via = { href: 'https://example.com/?a=1&b="2"', rel: 'via', title: 'World & Socialist' };

describe('feedsmith reads', () => {
  it('Atom', () => {
    const feed = parseAtomFeed(atom);
    expect(feed).toMatchObject({ id: 'https://www.example.org/', title: { value: 'نشریهٔ آزمون' } });
    expect(feed.entries?.map((entry) => entry.xml?.lang)).toEqual(['en', 'fa-AF']);
    expect(feed.entries?.[0]).toMatchObject({
      id,
      title: { value: title },
      authors: names,
      categories: [{ term: 'european-languages' }, { term: 'work & bread' }],
      content: { value: html, type: 'html' },
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: 'en' }, via],
      published: '2023-09-29T00:00:00Z',
      updated: '2023-10-03T00:00:00Z',
      source: { title: { value: 'World & Socialist' }, updated: '2023-09-28T00:00:00Z' },
    });
  });

  it('RSS', () => {
    const feed = parseRssFeed(rss);
    expect(feed.language).toBeUndefined();
    expect(feed.atom?.links?.[0]).toMatchObject({ href: 'https://www.example.org/rss.xml', rel: 'self' });
    expect(feed.items?.[0]).toMatchObject({
      title,
      link: url,
      guid: { value: id, isPermaLink: false },
      pubDate: 'Fri, 29 Sep 2023 00:00:00 GMT',
      dc: {
        creators: names.map(({ name }) => name),
        languages: ['en'],
        sources: ['World & Socialist'],
      },
      atom: { links: [via] },
      content: { encoded: html },
    });
  });

  it('JSON Feed', () => {
    const feed = parseJsonFeed(json);
    expect(feed.items?.[0]).toMatchObject({ url, title, language: 'en', content_html: html, authors: names });
  });
});

describe('a recording', () => {
  const audio = {
    src: 'audio/2023-09-29-a-full-text/a.mp3',
    type: 'audio/mpeg',
    bytes: 4096,
    duration: 93.4,
    licence: 'CC BY 4.0',
  };
  const url = `https://www.example.org/content/${audio.src}`;
  const heard = aFeedItem({ ...fullItem.article, audio } as Parameters<typeof aFeedItem>[0]);

  it('is an enclosure in each feed', () => {
    const feeds = written(heard, dariItem);
    expect(parseRssFeed(feeds.rss).items?.[0]).toMatchObject({
      enclosures: [{ url, length: 4096, type: 'audio/mpeg' }],
      itunes: { duration: 93 },
    });
    expect(parseAtomFeed(feeds.atom).entries?.[0]?.links).toContainEqual({
      rel: 'enclosure',
      type: 'audio/mpeg',
      length: 4096,
      href: url,
    });
    expect(parseJsonFeed(feeds.json).items?.[0]?.attachments).toEqual([
      { url, mime_type: 'audio/mpeg', size_in_bytes: 4096, duration_in_seconds: 93 },
    ]);
    expect(feeds.rss.match(/<enclosure/g)).toHaveLength(1);
  });

  it('is in the podcast, alone, with what podcast programs ask for', () => {
    const [path, text] = podcastFile(
      aFeed({ list: 'sections/european-languages', items: [heard, dariItem] }),
    );
    expect(path).toBe('sections/european-languages/podcast.xml');
    const feed = parseRssFeed(text);
    expect(feed).toMatchObject({
      language: 'en',
      itunes: {
        author: 'نشریهٔ آزمون',
        image: 'https://www.example.org/icons/podcast.png',
        categories: [{ text: 'News' }],
        explicit: false,
      },
    });
    expect(feed.items).toHaveLength(1);
    expect(feed.items?.[0]).toMatchObject({
      guid: { value: id },
      enclosures: [{ url }],
      itunes: { duration: 93, explicit: false },
    });
    expect(parseWithRowan(text).items[0]?.media[0]).toMatchObject({ url, length: 4096 });
  });
});

describe.each([
  ['Atom', atom],
  ['RSS', rss],
])('other parsers read %s', (_format, text) => {
  it('@rowanmanning/feed-parser', () => {
    const [first, second] = parseWithRowan(text).items;
    expect(first).toMatchObject({ id, title, url, description: 'What it is about.', authors: names });
    expect(first?.published?.toISOString()).toBe('2023-09-29T00:00:00.000Z');
    expect(second?.content).toContain('<div lang="fa-AF" dir="rtl"><p>آب می‌خواهم.</p>');
  });

  it('htmlparser2', () => {
    const feed = parseWithHtmlparser(text);
    expect(feed).toMatchObject({ title: 'نشریهٔ آزمون', link: 'https://www.example.org/' });
    expect(feed?.items[0]).toMatchObject({ id, title, link: url, description: 'What it is about.' });
  });
});

it('no title or text breaks a feed', () => {
  const nasty = fc
    .string({
      unit: fc.constantFrom('<', '>', '&', '"', ']', ';', '\u0000', '\u202e', '\ud800', 'ن', '😀', 'b', ' '),
    })
    .map((text) => `a${text}z`);
  fc.assert(
    fc.property(nasty, nasty, (name, words) => {
      const feeds = written(aFeedItem({ title: name, authors: [name], body: [words] }));
      const expected = JSON.parse(feeds.json).items[0];
      const entry = parseAtomFeed(feeds.atom).entries?.[0];
      expect(entry?.title?.value).toBe(expected.title);
      expect(entry?.content?.value).toBe(expected.content_html);
      const item = parseRssFeed(feeds.rss).items?.[0];
      expect(item?.title).toBe(expected.title);
      expect(item?.content?.encoded).toBe(expected.content_html);
    }),
  );
});
