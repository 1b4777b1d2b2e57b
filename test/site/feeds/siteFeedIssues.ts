import { allArticles, listAddress, sectionList } from '../../../src/contract/listNames.ts';
import type { ListItem } from '../../../src/contract/listSchema.ts';
import { feedLength } from '../../../src/press/feeds/feed.ts';
import { namedSlugs } from '../../../src/press/feeds/feedLists.ts';
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
  const { files, text, pages, articles, publication } = site;
  const { origin } = publication;
  const feeds = feedMembers(site);
  const expected = new Map<string, { list: string; format: keyof typeof feedReaders }>();
  for (const list of feeds.keys())
    for (const format of ['feed.xml', 'rss.xml', 'feed.json'] as const)
      expected.set(list === allArticles ? format : `${list}/${format}`, { list, format });
  const found = [...files].filter((file) => /(?:^|\/)(?:feed\.xml|rss\.xml|feed\.json)$/.test(file));
  const issues = difference('the feeds’ files', found.sort(), [...expected.keys()].sort());

  for (const file of found) {
    const { list = '', format = 'feed.xml' } = expected.get(file) ?? {};
    const content = await text(file);
    const members = feeds.get(list) ?? [];
    const address = listAddress(list);
    const feed = {
      home: origin + (pages.some((page) => page.address === address) ? address : '/'),
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

/** The articles of each feed by its list: the newest of all, of a section, a language, an author, a source. */
function feedMembers({
  publication,
  lists,
}: Pick<BuiltDist, 'publication' | 'lists'>): Map<string, ListItem[]> {
  const all = itemsOf(lists, allArticles);
  const names = publication.sections.flatMap(({ id, languages }) => [
    sectionList(id),
    ...languages.map((language) => sectionList(id, language)),
  ]);
  const { authors, sources } = namedSlugs(all);
  const newest = (items: readonly ListItem[]) => items.slice(0, feedLength);
  const by = (holds: (item: ListItem) => boolean) => newest(all.filter(holds));
  return new Map([
    ...[allArticles, ...names].map((list) => [list, newest(itemsOf(lists, list))] as const),
    ...[...authors].map(
      ([name, slug]) =>
        [`authors/${slug}`, by((item) => item.authors.some((one) => one.name === name))] as const,
    ),
    ...[...sources].map(
      ([name, slug]) => [`sources/${slug}`, by((item) => item._aaaa.source?.name === name)] as const,
    ),
  ]);
}
