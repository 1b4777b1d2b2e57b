import { allArticles, listAddress } from '../../contract/listNames.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { joinedLine } from '../head/plainLine.ts';
import type { Feed } from './feed.ts';
import { commonLanguage, type FeedEntry } from './feedEntry.ts';

/** What every format writes at its head. */
export interface FeedHead {
  title: string;
  /** The language that the title begins in. */
  titleLanguage: string;
  /** The language of every entry, where they are in one. */
  language: string | undefined;
  /** What the feed is, for ever: the list's address, whether or not there is a page at it. */
  id: string;
  /** The list's page; the home page for a list without one. */
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
    home: hasPage(list) ? origin + listAddress(list) : `${origin}/`,
    self: `${origin}/${path}`,
    icon: `${origin}/favicon.svg`,
    // A feed is as new as its newest entry.
    updated: entries.reduce((latest, one) => (one.updated > latest ? one.updated : latest), feed.updated),
  };
}

/** Authors and sources have feeds, but no page yet. */
function hasPage(list: string): boolean {
  return list === allArticles || list.startsWith('sections/');
}
