import { articleAddress } from '../../src/contract/articlePath.ts';

/** A kind of page that is measured, by an address of the bundled archive. */
export interface PageKind {
  name: string;
  address: string;
  /** CSS selectors of the text whose paint is timed; it is on the first screen of both pages. */
  text: { reader: string; hand: string };
}

/** The first words of an article in a list; on a phone its link is a block, whose text is timed as its own. */
const firstTitle = { reader: '[id^="item-"] :is(h2, h3) a', hand: 'article h2' };

/** The first paragraph of a body. */
export const firstParagraph = { reader: 'p[data-block="paragraph"]', hand: 'article > div > p' };

export const articles = {
  english: '2026-01-22-dari-farsi-persian',
  dari: '2026-05-17-herat-city-of-books',
  pictures: '2026-06-11-a-river-dug-by-hand-the-karez',
  /** Written by the bench (buildReader). */
  long: '2025-01-01-three-thousand-words',
};

export const section = '/sections/european-languages';

export const pageKinds: PageKind[] = [
  { name: 'home', address: '/', text: firstTitle },
  { name: 'section', address: section, text: firstTitle },
  { name: 'article in English', address: articleAddress(articles.english), text: firstParagraph },
  { name: 'article in Dari', address: articleAddress(articles.dari), text: firstParagraph },
  {
    name: 'article with pictures',
    address: articleAddress(articles.pictures),
    // Its first paragraph is below the picture.
    text: { reader: 'article header h1 + p', hand: '.summary' },
  },
];
