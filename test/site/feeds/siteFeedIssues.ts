import { allArticles, listAddress } from '../../../src/contract/lists.ts';
import { feedLength } from '../../../src/press/feeds/feed.ts';
import { feedPath } from '../../../src/press/feeds/feedFiles.ts';
import { listMembers } from '../../../src/press/lists/listMembers.ts';
import { type BuiltDist, itemsOf } from '../builtDist.ts';
import { difference } from '../difference.ts';
import { inFile } from '../inFile.ts';
import { feedIssues } from './feedIssues.ts';
import { feedReaders } from './readFeed.ts';

/**
 * What is wrong with the feeds: each list, author and source must have one in each format, nothing else may have one, and
 * every parser must read the archive from it.
 */
export async function siteFeedIssues(site: BuiltDist): Promise<string[]> {
  const { files, text, articles, publication } = site;
  const { origin } = publication;
  const feeds = feedMembers(site);
  const expected = new Map<string, { list: string; format: keyof typeof feedReaders }>();
  for (const list of feeds.keys())
    for (const format of ['feed.xml', 'rss.xml', 'feed.json'] as const)
      expected.set(feedPath(list, format), { list, format });
  const found = [...files].filter((file) => /(?:^|\/)(?:feed\.xml|rss\.xml|feed\.json)$/.test(file));
  const issues = difference('the feeds’ files', found.sort(), [...expected.keys()].sort());

  for (const file of found) {
    const { list = '', format = 'feed.xml' } = expected.get(file) ?? {};
    const content = await text(file);
    const members = feeds.get(list) ?? [];
    const feed = {
      home: origin + listAddress(list),
      self: `${origin}/${file}`,
      origin,
      articles: members.flatMap(({ id }) => articles.get(id) ?? []),
    };
    for (const [name, read] of Object.entries(feedReaders[format])) {
      const own = feedIssues(content, read, feed, format === 'feed.json' ? 'plain' : 'tags');
      issues.push(
        ...inFile(
          file,
          own.map((issue) => `${name}: ${issue}`),
        ),
      );
    }
  }
  return issues;
}

/** What is in each feed, by its list: the newest articles of all, of a section, a language, an author, a source. */
function feedMembers({ publication, lists }: Pick<BuiltDist, 'publication' | 'lists'>) {
  const members = listMembers(publication, itemsOf(lists, allArticles));
  return new Map([...members.lists].map(([list, items]) => [list, items.slice(0, feedLength)]));
}
