import type { ListItem } from '../../contract/listSchema.ts';
import { modifiedOn } from '../../contract/modifiedOn.ts';
import { plainLine } from '../head/plainLine.ts';
import { articleHtml } from './articleHtml.ts';
import { imageAddress } from './blockHtml.ts';
import type { FeedItem } from './feed.ts';

/** An article for every feed format: plain lines for fields without markup, the full text as HTML. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): the same in every feed, and for ever. */
  id: string;
  url: string;
  language: string;
  title: string;
  summary: string;
  authors: string[];
  topics: string[];
  /** RFC 3339. */
  published: string;
  /** RFC 3339. */
  updated: string;
  source?: { name: string; url?: string | undefined; date?: string | undefined } | undefined;
  /** The full address of the article's picture. */
  image?: string | undefined;
  /** Its recording, to be downloaded. */
  audio?: { url: string; type: string; bytes: number; duration: number } | undefined;
  html: string;
  /** The article as lists show it. */
  item: ListItem;
}

/** @param origin the publication's, whose host names the authority of the id */
export function feedEntry({ item, article }: FeedItem, origin: string): FeedEntry {
  const { source } = article;
  const modified = modifiedOn(article);
  return {
    id: `tag:${new URL(origin).hostname},${article.date}:articles/${article.id}`,
    url: item.url,
    language: article.language,
    title: plainLine(article.title),
    summary: plainLine(item.content_text),
    authors: article.authors.map(plainLine),
    topics: (article.topics ?? []).map(plainLine),
    published: item.date_published,
    updated: modified && modified > article.date ? `${modified}T00:00:00Z` : item.date_published,
    source: source && { ...source, name: plainLine(source.name) },
    image: article.image && imageAddress(article.image.src, origin),
    audio: audioOf(article, origin),
    html: articleHtml(article, origin, item.url),
    item,
  };
}

function audioOf({ audio }: FeedItem['article'], origin: string): FeedEntry['audio'] {
  if (!audio) return undefined;
  const { src, type, bytes, duration } = audio;
  return { url: `${origin}/content/${src}`, type, bytes, duration };
}

/** The one language of all entries; undefined where there are several, or none. */
export function commonLanguage(entries: readonly FeedEntry[]): string | undefined {
  const language = entries[0]?.language;
  return entries.every((entry) => entry.language === language) ? language : undefined;
}
