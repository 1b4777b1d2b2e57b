import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { Article } from '../../../src/contract/articleSchema.ts';
import { blockTexts } from '../../../src/contract/blockTexts.ts';
import { modifiedOn } from '../../../src/contract/modifiedOn.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import { plainLine } from '../../../src/press/head/plainLine.ts';
import { difference } from '../difference.ts';
import { missingWords } from '../texts/missingWords.ts';
import { collapsed, htmlTree, named, shownText } from '../tree.ts';
import type { ReadEntry, ReadFeed } from './readFeed.ts';

/** What a feed should contain. */
export interface ExpectedFeed {
  home: string;
  self: string;
  /** The publication's. */
  origin: string;
  /** In the feed's order. */
  articles: readonly Article[];
}

/**
 * Where a feed, as read by one parser, differs from the archive: its own addresses, its articles in
 * order, and each one's id, address, title, dates, language, authors and every word.
 *
 * @param read the parser; an error that it throws is an issue
 * @param ids whether ids are the archive's own (JSON Feed, as in the lists) or tag URIs (RFC 4151)
 */
export function feedIssues(
  text: string,
  read: (text: string) => ReadFeed,
  { home, self, origin, articles }: ExpectedFeed,
  ids: 'plain' | 'tags',
): string[] {
  let feed: ReadFeed;
  try {
    feed = read(text);
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : error}`];
  }
  const idOf = ({ id, date }: Article) =>
    ids === 'plain' ? id : `tag:${new URL(origin).hostname},${date}:articles/${id}`;
  const found = feed.entries.map(({ id }) => id);
  return [
    ...difference('its home', feed.home, home),
    ...difference('its own address', feed.self, self),
    ...difference('its entries', found, articles.map(idOf)),
    ...articles.flatMap((article) => {
      const entry = feed.entries.find(({ id }) => id === idOf(article));
      return entry ? entryIssues(entry, article, origin).map((issue) => `${article.id}: ${issue}`) : [];
    }),
  ];
}

function entryIssues(entry: ReadEntry, article: Article, origin: string): string[] {
  const modified = modifiedOn(article) ?? article.date;
  return [
    ...difference('its address', entry.url, origin + articleAddress(article.id)),
    ...difference('its title', entry.title, plainLine(article.title)),
    ...difference('its day', entry.published, article.date),
    ...('updated' in entry ? difference('its last change', entry.updated, modified) : []),
    ...('language' in entry ? difference('its language', entry.language, article.language) : []),
    ...difference('its authors', entry.authors, article.authors.map(plainLine)),
    ...('html' in entry ? textIssues(entry.html ?? '', article) : []),
  ];
}

function textIssues(html: string, article: Article): string[] {
  const tree = htmlTree(html);
  const { lang, dir } = attributesOf(article.language);
  const [outer] = named(tree, 'div');
  const texts = article.body.flatMap(blockTexts).map(collapsed);
  return [
    ...difference('its text’s lang and dir', [outer?.attribs.lang, outer?.attribs.dir], [lang, dir]),
    ...missingWords(texts, shownText(tree)).map((word) => `«${word}» is not in its place`),
  ];
}
