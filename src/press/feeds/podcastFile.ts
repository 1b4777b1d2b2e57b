import { element, emptyElement } from '../../contract/text/xmlMarkup.ts';
import { type Feed, feedLength } from './feed.ts';
import { feedEntry } from './feedEntry.ts';
import { feedPath } from './feedFiles.ts';
import { feedHead } from './feedHead.ts';
import { rssFeed } from './rssFeed.ts';

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
  const head = feedHead(feed, path, entries);
  const { title, titleLanguage, language = titleLanguage } = head;
  const owner = element('itunes:name', title) + element('itunes:email', publication.email);
  const ofChannel = [
    element('itunes:author', title),
    `<itunes:owner>${owner}</itunes:owner>`,
    emptyElement('itunes:image', { href: `${publication.origin}/icons/podcast.png` }),
    emptyElement('itunes:category', { text: 'News' }),
    element('itunes:explicit', 'false'),
  ];
  const text = rssFeed({ ...head, language }, entries, ofChannel, (entry) => [
    element('itunes:author', entry.authors.join(', ')),
    element('itunes:explicit', 'false'),
  ]);
  return [path, text];
}
