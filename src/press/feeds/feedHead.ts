import { listAddress } from '../../contract/lists.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { joinedLine } from '../head/plainLine.ts';
import type { Feed } from './feed.ts';
import { commonLanguage, type FeedEntry } from './feedEntry.ts';

/** The head of every format. */
export interface FeedHead {
  title: string;
  /** The language of the title's first part. */
  titleLanguage: string;
  /** The language of the entries, if they share one. */
  language: string | undefined;
  /** Permanent: the list's address. */
  id: string;
  /** The list's page. */
  home: string;
  /** The feed's own address. */
  self: string;
  icon: string;
  /** RFC 3339. */
  updated: string;
}

/** @param path the feed's file, below the site's root */
export function feedHead(feed: Feed, path: string, entries: readonly FeedEntry[]): FeedHead {
  const { publication, list, title } = feed;
  const { origin } = publication;
  return {
    title: joinedLine(title),
    titleLanguage: title[0]?.language ?? defaultChromeLanguage,
    language: commonLanguage(entries),
    id: origin + listAddress(list),
    home: origin + listAddress(list),
    self: `${origin}/${path}`,
    icon: `${origin}/favicon.svg`,
    // A feed is as new as its newest entry.
    updated: entries.reduce((latest, one) => (one.updated > latest ? one.updated : latest), feed.updated),
  };
}
