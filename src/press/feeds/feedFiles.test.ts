import { describe, expect, it } from 'vitest';
import { feedFiles } from './feedFiles.ts';
import { aFeed, aFeedItem, dariItem, fullItem } from './testing/feedFixture.ts';

const files = (facts?: Parameters<typeof aFeed>[0]) => Object.fromEntries(feedFiles(aFeed(facts)));

describe('feedFiles', () => {
  it('is beside its list', () => {
    expect(Object.keys(files())).toEqual(['feed.xml', 'rss.xml', 'feed.json']);
    expect(Object.keys(files({ list: 'authors/anna' }))).toContain('authors/anna/rss.xml');
  });

  it('is the same for the same input', () => {
    expect(files()).toEqual(files());
  });

  it('holds the newest twenty', () => {
    const items = Array.from({ length: 25 }, (_, at) => aFeedItem({ id: `2026-01-02-a-${at}` }));
    expect(JSON.parse(files({ items })['feed.json'] ?? '').items).toHaveLength(20);
  });

  it('isolates the parts of the title', () => {
    const title = [
      { text: 'نشریه', language: 'fa-AF' },
      { text: 'Deutsch\u202e', language: 'de' },
    ];
    expect(JSON.parse(files({ title })['feed.json'] ?? '').title).toBe(
      '\u2067نشریه\u2069 · \u2066Deutsch\u2069',
    );
  });

  it('gives each entry’s language, dates and source in Atom', () => {
    const atom = files()['feed.xml'] ?? '';
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fa-AF">');
    expect(atom).toContain('<updated>2023-10-03T00:00:00Z</updated>\n<icon>');
    expect(atom).toContain(
      '<link rel="self" type="application/atom+xml" href="https://www.example.org/feed.xml"/>',
    );
    expect(atom).toContain(
      '<entry xml:lang="en">\n<id>tag:www.example.org,2023-09-29:articles/2023-09-29-a-full-text</id>',
    );
    expect(atom).toContain(
      '<published>2023-09-29T00:00:00Z</published>\n<updated>2023-10-03T00:00:00Z</updated>',
    );
    expect(atom).toContain(
      '<link rel="via" href="https://example.com/?a=1&amp;b=&quot;2&quot;" title="World &amp; Socialist"/>',
    );
    expect(atom).toContain(
      '<source><title>World &amp; Socialist</title><updated>2023-09-28T00:00:00Z</updated></source>',
    );
    expect(atom).toContain('<entry xml:lang="fa-AF">');
  });

  it('gives an RSS channel a language only if all entries share it', () => {
    expect(files()['rss.xml']).not.toContain('<language>');
    expect(files({ items: [dariItem] })['rss.xml']).toContain('<language>fa-AF</language>');
    expect(files()['rss.xml']).toContain('<pubDate>Fri, 29 Sep 2023 00:00:00 GMT</pubDate>');
  });

  it('has our own fields in JSON Feed', () => {
    const { items } = JSON.parse(files({ items: [fullItem] })['feed.json'] ?? '');
    expect(items[0]._aaaa).toEqual(fullItem.item._aaaa);
    expect(items[0]).toMatchObject({
      id: '2023-09-29-a-full-text',
      external_url: 'https://example.com/?a=1&b="2"',
      image: 'https://www.example.org/content/images/kite.svg',
      tags: ['work & bread'],
      date_modified: '2023-10-03T00:00:00Z',
    });
    expect(items[0]).not.toHaveProperty('content_text');
  });

  it('of an author leads to the author’s page', () => {
    const { 'authors/anna/feed.xml': atom, 'authors/anna/feed.json': json } = files({ list: 'authors/anna' });
    expect(atom).toContain('<id>https://www.example.org/authors/anna</id>');
    expect(atom).toContain(
      '<link rel="alternate" type="text/html" href="https://www.example.org/authors/anna"/>',
    );
    expect(JSON.parse(json ?? '').home_page_url).toBe('https://www.example.org/authors/anna');
  });

  it('can be empty', () => {
    const empty = files({ items: [] });
    expect(empty['feed.xml']).toContain('<updated>2023-10-02T00:00:00Z</updated>');
    expect(JSON.parse(empty['feed.json'] ?? '')).toMatchObject({ language: 'fa-AF', items: [] });
  });
});
