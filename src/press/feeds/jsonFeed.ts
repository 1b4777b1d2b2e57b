import type { FeedEntry } from './feedEntry.ts';
import type { FeedHead } from './feedHead.ts';

/** A JSON Feed 1.1 with the lists' items and their full text instead of an excerpt. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, titleLanguage, language = titleLanguage, home, self, icon } = head;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    favicon: icon,
    language,
    items: entries.map(itemJson),
  };
  return `${JSON.stringify(feed)}\n`;
}

function itemJson(entry: FeedEntry) {
  const { url, title, language, summary, published, updated, image, html, authors, topics, item, audio } =
    entry;
  return {
    // As in the lists, so that an article has one id in all of the publication's JSON Feeds.
    id: item.id,
    url,
    external_url: entry.source?.url,
    title,
    language,
    content_html: html,
    summary: summary || undefined,
    image,
    date_published: published,
    date_modified: updated === published ? undefined : updated,
    authors: authors.map((name) => ({ name })),
    tags: topics.length > 0 ? topics : undefined,
    attachments: audio && [
      {
        url: audio.url,
        mime_type: audio.type,
        size_in_bytes: audio.bytes,
        duration_in_seconds: Math.round(audio.duration),
      },
    ],
    _aaaa: item._aaaa,
  };
}
