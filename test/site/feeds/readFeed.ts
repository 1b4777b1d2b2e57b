import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';

/** A feed as read by a parser; fields that the parser does not give are undefined. */
export interface ReadFeed {
  home: string | undefined;
  self: string | undefined;
  entries: ReadEntry[];
}

export interface ReadEntry {
  id: string | undefined;
  url: string | undefined;
  title: string | undefined;
  /** ISO 8601, the day alone. */
  published: string | undefined;
  updated?: string | undefined;
  language?: string | undefined;
  authors: (string | undefined)[];
  html?: string | undefined;
}

type Reader = (text: string) => ReadFeed;

/** The parsers for each format: feed readers use different ones. */
export const feedReaders: Record<'feed.xml' | 'rss.xml' | 'feed.json', Record<string, Reader>> = {
  'feed.xml': { feedsmith: atom, 'feed-parser': eitherXml },
  'rss.xml': { feedsmith: rss, 'feed-parser': eitherXml },
  'feed.json': {
    feedsmith: (text) => json(parseJsonFeed(text)),
    'JSON.parse': (text) => json(JSON.parse(text)),
  },
};

function atom(text: string): ReadFeed {
  const { links = [], entries = [] } = parseAtomFeed(text);
  const named = (all: typeof links, rel: string) => all.find((link) => link.rel === rel)?.href;
  return {
    home: named(links, 'alternate'),
    self: named(links, 'self'),
    entries: entries.map((entry) => ({
      id: entry.id,
      url: named(entry.links ?? [], 'alternate'),
      title: entry.title?.value,
      published: dayOf(entry.published),
      updated: dayOf(entry.updated),
      language: entry.xml?.lang,
      authors: (entry.authors ?? []).map(({ name }) => name),
      html: entry.content?.value,
    })),
  };
}

function rss(text: string): ReadFeed {
  const { link, atom: extension, items = [] } = parseRssFeed(text);
  return {
    home: link,
    self: extension?.links?.find(({ rel }) => rel === 'self')?.href,
    entries: items.map((item) => ({
      id: item.guid?.value,
      url: item.link,
      title: item.title,
      published: dayOf(item.pubDate),
      language: item.dc?.languages?.[0],
      authors: item.dc?.creators ?? [],
      html: item.content?.encoded,
    })),
  };
}

/** Its HTML is left out: this parser turns escaped text (`&lt;`) into markup. */
function eitherXml(text: string): ReadFeed {
  const { url, self, items } = parseFeed(text);
  return {
    home: url ?? undefined,
    self: self ?? undefined,
    entries: items.map((item) => ({
      id: item.id ?? undefined,
      url: item.url ?? undefined,
      title: item.title ?? undefined,
      published: dayOf(item.published?.toISOString()),
      authors: item.authors.map(({ name }) => name ?? undefined),
    })),
  };
}

function json({ home_page_url, feed_url, items = [] }: ReturnType<typeof parseJsonFeed>): ReadFeed {
  return {
    home: home_page_url,
    self: feed_url,
    entries: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      published: dayOf(item.date_published),
      updated: dayOf(item.date_modified ?? item.date_published),
      language: item.language,
      authors: (item.authors ?? []).map(({ name }) => name),
      html: item.content_html,
    })),
  };
}

function dayOf(time: unknown): string | undefined {
  return time === undefined ? undefined : new Date(String(time)).toISOString().slice(0, 10);
}
