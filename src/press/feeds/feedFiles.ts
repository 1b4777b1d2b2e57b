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
 * and its text. The same in, the same out: nothing is read from a clock. Articles beyond the newest 20 are left out.
 *
 * @throws {RangeError} for a date that is no day; the schemas let none pass
 */
export function feedFiles(feed: Feed): [path: string, text: string][] {
  const entries = feed.items.slice(0, feedLength).map((item) => feedEntry(item, feed.publication.origin));
  return Object.entries(writers).map(([file, write]) => {
    const path = feedPath(feed.list, file);
    return [path, write(feedHead(feed, path, entries), entries)];
  });
}

/** Where a list's feed lies below the site's root: its Atom feed, unless another file is named. */
export function feedPath(list: string, file = 'feed.xml'): string {
  return `${listAddress(list)}/${file}`.replace(/^\/+/, '');
}
