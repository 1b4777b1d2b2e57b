import { listMembers } from '../../../src/contract/derived/listMembers.ts';
import { allArticles, listAddress } from '../../../src/contract/lists.ts';
import { feedLength } from '../../../src/press/feeds/feed.ts';
import { feedPath } from '../../../src/press/feeds/feedFiles.ts';
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
  const { files, text, articles, publication, lists } = site;
  const { origin } = publication;
  const { lists: feeds } = listMembers(publication, itemsOf(lists, allArticles));
  const expected = new Map<string, { list: string; format: keyof typeof feedReaders }>();
  for (const list of feeds.keys())
    for (const format of ['feed.xml', 'rss.xml', 'feed.json'] as const)
      expected.set(feedPath(list, format), { list, format });
  const found = [...files].filter((file) => /(?:^|\/)(?:feed\.xml|rss\.xml|feed\.json)$/.test(file));
  const issues = difference('the feeds’ files', found.sort(), [...expected.keys()].sort());

  for (const file of found) {
    const { list = '', format = 'feed.xml' } = expected.get(file) ?? {};
    const content = await text(file);
    const members = (feeds.get(list) ?? []).slice(0, feedLength);
    const feed = {
      home: origin + listAddress(list),
      self: `${origin}/${file}`,
      origin,
      articles: members.flatMap(({ id }) => articles.get(id) ?? []),
    };
    for (const [name, read] of Object.entries(feedReaders[format])) {
      const own = feedIssues(content, read, feed, format === 'feed.json' ? 'plain' : 'tags');
      issues.push(...inFile(`${file}: ${name}`, own));
    }
  }
  return issues;
}
