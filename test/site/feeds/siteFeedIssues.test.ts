import { expect, test } from 'vitest';
import { listMembers } from '../../../src/contract/derived/listMembers.ts';
import { feedFiles } from '../../../src/press/feeds/feedFiles.ts';
import { feedLists } from '../../../src/press/feeds/feedLists.ts';
import { dariItem, fullItem } from '../../../src/press/feeds/testing/feedFixture.ts';
import type { BuiltDist } from '../builtDist.ts';
import { aBuiltPage, byId, publication } from '../pageFixture.ts';
import { siteFeedIssues } from './siteFeedIssues.ts';

const both = [fullItem, dariItem];
const items = both.map(({ item }) => item);
const sound = new Map(
  feedLists(publication, listMembers(publication, items)).flatMap((list) =>
    feedFiles({
      publication,
      ...list,
      items: both.filter(({ item }) => list.items.includes(item)),
    }),
  ),
);

function siteWith(texts: ReadonlyMap<string, string>): BuiltDist {
  const addresses = [...sound.keys()].flatMap((file) =>
    file.endsWith('.xml') ? [file.replace(/\/?\w+.xml$/, '')] : [],
  );
  return {
    dist: 'dist',
    base: '/',
    files: new Set(texts.keys()),
    pages: addresses.map((one) => aBuiltPage(`/${one}`)),
    publication,
    articles: byId(...both.map(({ article }) => article)),
    lists: new Map([['all', [items]]]),
    text: async (file) => texts.get(file) ?? '',
  };
}

test('feeds of every list, author, source, topic and month have no issues', async () => {
  expect(sound.size).toBe(3 * (1 + 2 + 3 + 2 + 1 + 1 + 2));
  expect(await siteFeedIssues(siteWith(sound))).toEqual([]);
});

test('a missing feed and an extra feed are issues', async () => {
  const { size } = sound;
  const fewer = new Map([...sound].filter(([file]) => file !== 'sections/dari/rss.xml'));
  expect(fewer.size).toBe(size - 1);
  expect(await siteFeedIssues(siteWith(fewer))).toEqual([expect.stringMatching(/^the feeds’ files is /)]);
  const more = new Map([...sound, ['authors/nobody/feed.xml', sound.get('feed.xml') ?? '']]);
  expect(await siteFeedIssues(siteWith(more))).not.toEqual([]);
});

test('a feed with another’s articles is an issue for every parser, with its file', async () => {
  const swapped = new Map([...sound, ['sections/dari/feed.xml', sound.get('feed.xml') ?? '']]);
  const issues = await siteFeedIssues(siteWith(swapped));
  for (const parser of ['feedsmith', 'feed-parser'])
    expect(issues).toContainEqual(
      expect.stringMatching(`^sections/dari/feed.xml: ${parser}: its entries is `),
    );
});
