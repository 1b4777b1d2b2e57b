import { describe, expect, test } from 'vitest';
import { feedFiles } from '../../../src/press/feeds/feedFiles.ts';
import { aFeed, dariItem, fullItem } from '../../../src/press/feeds/testing/feedFixture.ts';
import { origin } from '../pageFixture.ts';
import { feedIssues } from './feedIssues.ts';
import { feedReaders } from './readFeed.ts';

const texts = new Map(feedFiles(aFeed()));
const articles = [fullItem.article, dariItem.article];
const readers = Object.entries(feedReaders).flatMap(([file, parsers]) =>
  Object.entries(parsers).map(([parser, read]) => ({ file, parser, read })),
);

describe.each(readers)('$file, read by $parser', ({ file, parser, read }) => {
  const written = texts.get(file) ?? '';
  const ids = file === 'feed.json' ? 'plain' : 'tags';
  const feed = { home: `${origin}/`, self: `${origin}/${file}`, origin, articles };
  const issuesOf = (text: string) => feedIssues(text, read, feed, ids);
  const broken = (from: string, to: string) => {
    const text = written.replaceAll(from, to);
    expect(text).not.toBe(written);
    return issuesOf(text);
  };

  test('has no issues as written', () => {
    expect(issuesOf(written)).toEqual([]);
  });

  test.each([
    ['another title', 'نان و', 'آب و'],
    ['another address', 'articles/2023-09-28-dari', 'articles/2023-09-28-other'],
    ['another author', 'محمود طرزی', 'کسی'],
  ])('has an issue with %s', (_what, from, to) => {
    expect(broken(from, to)).not.toEqual([]);
  });

  const heard = parser === 'feed-parser' ? 'leaves the text to the other parser' : 'has an issue';
  test(`${heard} where words are lost, or their direction is`, () => {
    if (parser === 'feed-parser') return expect(broken('rtl', 'ltr')).toEqual([]);
    expect(broken('می‌خواهم', '')).toEqual([expect.stringMatching(/ is not in its place$/)]);
    expect(broken('rtl', 'ltr')).toContainEqual(expect.stringMatching(/its text’s lang and dir is /));
  });

  test('has an issue without one of its articles, and with another order', () => {
    expect(feedIssues(written, read, { ...feed, articles: articles.toReversed() }, ids)).toContainEqual(
      expect.stringMatching(/^its entries is /),
    );
    expect(feedIssues(written, read, { ...feed, articles: articles.slice(1) }, ids)).toContainEqual(
      expect.stringMatching(/^its entries is /),
    );
  });

  test('has an issue with another day, and at another address', () => {
    const later = articles.map((article) => ({ ...article, date: '2023-09-30' }));
    expect(feedIssues(written, read, { ...feed, articles: later }, ids)).not.toEqual([]);
    expect(feedIssues(written, read, { ...feed, self: `${origin}/x` }, ids)).toEqual([
      expect.stringMatching(/^its own address is /),
    ]);
  });

  test('has an issue if it is not a feed', () => {
    expect(issuesOf('<html>')).toEqual([expect.stringMatching(/^cannot be read: /)]);
  });
});
