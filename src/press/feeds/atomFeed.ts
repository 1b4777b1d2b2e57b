import { attributes, element, emptyElement } from '../../contract/text/xmlMarkup.ts';
import type { FeedEntry } from './feedEntry.ts';
import type { FeedHead } from './feedHead.ts';

/** An Atom 1.0 feed (RFC 4287), every entry in its own language. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, titleLanguage, language = titleLanguage, id, home, self, icon, updated } = head;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed${attributes({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language })}>`,
    element('id', id),
    element('title', title, { 'xml:lang': titleLanguage }),
    element('updated', updated),
    element('icon', icon),
    // Programs that ignore `rel` take the first link as the page.
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: home }),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml(entry: FeedEntry): string {
  const { id, url, language, title, summary, authors, topics, item, source, audio } = entry;
  const { section } = item._aaaa;
  return [
    `<entry${attributes({ 'xml:lang': language })}>`,
    element('id', id),
    element('title', title),
    emptyElement('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    audio &&
      emptyElement('link', { rel: 'enclosure', type: audio.type, length: audio.bytes, href: audio.url }),
    source?.url && emptyElement('link', { rel: 'via', href: source.url, title: source.name }),
    element('published', entry.published),
    element('updated', entry.updated),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    section && emptyElement('category', { term: section }),
    ...topics.map((topic) => emptyElement('category', { term: topic })),
    source && sourceXml(source),
    summary && element('summary', summary),
    element('content', entry.html, { type: 'html' }),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** We know the source's name, seldom its date, never its feed: so no id, which would be invented. */
function sourceXml({ name, date }: NonNullable<FeedEntry['source']>): string {
  const updated = element('updated', date && `${date}T00:00:00Z`);
  return `<source>${element('title', name)}${updated}</source>`;
}
