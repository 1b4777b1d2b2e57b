import { attributes, element, emptyElement } from '../../contract/text/xmlMarkup.ts';
import type { FeedEntry } from './feedEntry.ts';
import type { FeedHead } from './feedHead.ts';

/** The namespaces that our RSS feeds use. */
const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
};

/**
 * An RSS 2.0 feed. RSS has a language for the whole channel only, so a channel in several languages has none and its
 * items have theirs in Dublin Core.
 *
 * @param ofChannel elements that another kind of feed adds to the channel
 * @param ofItem those that it adds to an item
 */
export function rssFeed(
  head: FeedHead,
  entries: readonly FeedEntry[],
  ofChannel: readonly string[] = [],
  ofItem: (entry: FeedEntry) => readonly string[] = () => [],
): string {
  const { title, language, home, self, updated } = head;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss${attributes({ version: '2.0', ...namespaces })}>`,
    '<channel>',
    element('title', title),
    element('link', home),
    element('description', title),
    element('language', language),
    element('lastBuildDate', rfc822(updated)),
    emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...ofChannel,
    ...entries.map((entry) => itemXml(entry, ofItem(entry))),
    '</channel>',
    '</rss>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** An entry as an item; `more` is what another kind of feed adds to it. */
function itemXml(entry: FeedEntry, more: readonly string[]): string {
  const { id, url, language, title, summary, authors, topics, item, source, audio } = entry;
  const { section } = item._aaaa;
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', rfc822(entry.published)),
    ...authors.map((name) => element('dc:creator', name)),
    element('dc:language', language),
    // RSS's own <source> must link the source's feed, which is unknown.
    source && element('dc:source', source.name),
    source?.url && emptyElement('atom:link', { rel: 'via', href: source.url, title: source.name }),
    section && element('category', section),
    ...topics.map((topic) => element('category', topic)),
    audio && emptyElement('enclosure', { url: audio.url, length: audio.bytes, type: audio.type }),
    // In whole seconds.
    audio && element('itunes:duration', `${Math.round(audio.duration)}`),
    ...more,
    summary && element('description', summary),
    element('content:encoded', entry.html),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** `Fri, 29 Sep 2023 00:00:00 GMT`: RFC 822 with RFC 1123's years, English whatever the locale (ECMA-262). */
function rfc822(time: string): string {
  return new Date(time).toUTCString();
}
