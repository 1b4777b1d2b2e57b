import type { Article } from '../../../src/contract/articleSchema.ts';

/** An article file: what a publication may send to the printer that no designer has looked at. */
type ArticleFile = Omit<Article, 'body'> & { body: unknown[] };

const longWord = { en: 'Donaudampfschifffahrt'.repeat(6).slice(0, 120), 'fa-AF': 'نوشته'.repeat(24) };
const words = { en: 'A line of plain words that goes on', 'fa-AF': 'سطری از واژه‌های ساده که ادامه دارد' };
const other = { en: 'سطری از راست به چپ، با نقطه.', 'fa-AF': 'A line from left to right, with a stop.' };
const hemistich = { en: 'Half of a line of verse', 'fa-AF': 'نیمی از یک بیت بلند' };

/** So many, as a list. */
const many = <One>(count: number, one: (at: number) => One) =>
  Array.from({ length: count }, (_, at) => one(at + 1));

/**
 * An article that is hard to print: a word of 120 letters in its text and in its table, a title of four lines, a table of eight columns
 * and 60 rows, a picture that is not there, five pages of verse, a hundred notes, and text that runs against it.
 */
export function hardArticle(id: string, language: 'en' | 'fa-AF'): ArticleFile {
  const otherLanguage = language === 'en' ? 'fa-AF' : 'en';
  const long = longWord[language];
  const plain = words[language];
  return {
    id,
    language,
    title: many(12, () => plain).join(' '),
    authors: [long.slice(0, 60), 'AA-AA'],
    date: id.slice(0, 10),
    body: [
      `${plain} ${long} ${plain}.`,
      { type: 'paragraph', language: otherLanguage, text: many(12, () => other[language]).join(' ') },
      {
        type: 'paragraph',
        text: [plain, ' ', { text: other[language], language: otherLanguage }, ` ${plain}.`],
      },
      {
        type: 'figure',
        src: 'images/there-is-none.webp',
        alt: plain,
        width: 1200,
        height: 800,
        caption: plain,
      },
      {
        type: 'table',
        head: many(8, (at) => `${plain.split(' ')[1]} ${at}`),
        rows: many(60, (row) => many(8, (at) => (at === 3 && row === 5 ? long : `${row}·${at}`))),
      },
      {
        type: 'verse',
        bayts: many(130, (at) => [`${hemistich[language]} ${at}`, `${hemistich[language]} ${at}`]),
      },
      ...many(100, (number) => ({
        type: 'paragraph',
        text: [`${plain} `, { text: `${plain}.`, note: number }],
      })),
      ...many(100, (number) => ({ type: 'note', number, text: `${plain} ${number}.` })),
    ],
  };
}
