import { attributes, element, emptyElement } from '../../contract/text/xmlMarkup.ts';
import { type Feed, feedLength } from './feed.ts';
import { feedEntry } from './feedEntry.ts';
import { feedPath } from './feedFiles.ts';
import { feedHead } from './feedHead.ts';
import { itemXml, namespaces, rfc822 } from './rssFeed.ts';

/** The file of a section's podcast, beside its feeds. */
export const podcastName = 'podcast.xml';

/**
 * A list's podcast: RSS 2.0 with what podcast programs ask for (Apple's `itunes` namespace), of articles that have recordings.
 *
 * @returns its path below the site's root, and its text
 */
export function podcastFile(feed: Feed): [path: string, text: string] {
  const { publication, list } = feed;
  const path = feedPath(list, podcastName);
  const entries = feed.items
    .filter(({ article }) => article.audio)
    .slice(0, feedLength)
    .map((item) => feedEntry(item, publication.origin));
  const {
    title,
    titleLanguage,
    language = titleLanguage,
    home,
    self,
    updated,
  } = feedHead(feed, path, entries);
  const owner = element('itunes:name', title) + element('itunes:email', publication.email);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss${attributes({ version: '2.0', ...namespaces })}>`,
    '<channel>',
    element('title', title),
    element('link', home),
    element('description', title),
    element('language', language),
    element('lastBuildDate', rfc822(updated)),
    emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    element('itunes:author', title),
    `<itunes:owner>${owner}</itunes:owner>`,
    emptyElement('itunes:image', { href: `${publication.origin}/icons/podcast.png` }),
    emptyElement('itunes:category', { text: 'News' }),
    element('itunes:explicit', 'false'),
    ...entries.map((entry) =>
      itemXml(entry, [
        element('itunes:author', entry.authors.join(', ')),
        element('itunes:explicit', 'false'),
      ]),
    ),
    '</channel>',
    '</rss>\n',
  ]
    .filter(Boolean)
    .join('\n');
  return [path, text];
}
