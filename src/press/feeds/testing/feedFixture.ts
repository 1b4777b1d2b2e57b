import { listItem } from '../../../contract/derived/listItem.ts';
import { type anArticle, aPublication, blocksByType } from '../../../testing/factories.ts';
import { hostileArticle } from '../../../testing/hostileArticle.ts';
import type { Feed, FeedItem } from '../feed.ts';

/** For tests: an article of the archive, as a feed's input. */
export function aFeedItem(facts: Parameters<typeof anArticle>[0] = {}): FeedItem {
  const article = hostileArticle(facts);
  return { article, item: listItem(article, aPublication()) };
}

/** For tests: one article with every block and field, in English, from a source with markup in its name. */
export const fullItem = aFeedItem({
  id: '2023-09-29-a-full-text',
  date: '2023-09-29',
  title: 'Bread & <b>roses</b> ]]> “quoted”',
  authors: ['Anna <A>', 'محمود طرزی'],
  topics: ['work & bread'],
  summary: 'What it is about.',
  updated: '2023-10-02',
  corrections: [{ date: '2023-10-03', text: 'A <name> was wrong.' }],
  source: { name: 'World & Socialist', date: '2023-09-28', url: 'https://example.com/?a=1&b="2"' },
  image: { src: 'images/kite.svg', alt: 'A "kite"', width: 4, height: 3 },
  body: [...Object.values(blocksByType), { type: 'hologram' }],
});

/** For tests: an article in Dari, a day older. */
export const dariItem = aFeedItem({
  id: '2023-09-28-dari',
  date: '2023-09-28',
  language: 'fa-AF',
  title: 'نان و «گل»',
  authors: ['محمود طرزی'],
  body: ['آب می‌خواهم.', { type: 'quote', language: 'de', body: ['Brot <br> & Rosen'] }],
});

/** For tests: a feed of everything, in two languages. */
export function aFeed(facts: Partial<Feed> = {}): Feed {
  return {
    publication: aPublication(),
    list: 'all',
    title: [{ text: 'نشریهٔ آزمون', language: 'fa-AF' }],
    items: [fullItem, dariItem],
    updated: '2023-10-02T00:00:00Z',
    ...facts,
  };
}
