import { listAddress } from '../../contract/lists.ts';
import { atomFeed } from './atomFeed.ts';
import { type Feed, feedLength } from './feed.ts';
import { feedEntry } from './feedEntry.ts';
import { feedHead } from './feedHead.ts';
import { jsonFeed } from './jsonFeed.ts';
import { rssFeed } from './rssFeed.ts';

// Our own, not a library's: docs/decisions/0013-own-feed-writers-and-preview-server.md.
const writers = { 'feed.xml': atomFeed, 'rss.xml': rssFeed, 'feed.json': jsonFeed };

/**
 * The feeds of a list in full text: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, each as its path below the site's root
 * and its text. The same input gives the same output: no clock is read. Articles beyond the newest 20 are left out.
 *
 * @throws {RangeError} for an invalid date; the schemas let none pass
 */
export function feedFiles(feed: Feed): [path: string, text: string][] {
  const entries = feed.items.slice(0, feedLength).map((item) => feedEntry(item, feed.publication.origin));
  return Object.entries(writers).map(([file, write]) => {
    const path = feedPath(feed.list, file);
    return [path, write(feedHead(feed, path, entries), entries)];
  });
}

/** The path of a list's feed below the site's root: the Atom feed by default. */
export function feedPath(list: string, file = 'feed.xml'): string {
  return `${listAddress(list)}/${file}`.replace(/^\/+/, '');
}
