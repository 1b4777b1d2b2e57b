import { describe, expect, test } from 'vitest';
import type { Article } from '../../../contract/articleSchema.ts';
import { plainText } from '../../../contract/text/plainText.ts';
import { formatDay } from '../../../language/dates.ts';
import { bundledArticles, publication } from '../../../testing/bundledArchive.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { documentWith, heading, paragraph } from '../../formats/testing/documentParts.ts';
import { textOf } from './paragraphText.ts';
import { separateLetterhead } from './separateLetterhead.ts';

const bayts = publication.motto?.bayts ?? [];
const masthead = [
  ...Object.values(publication.name).slice(0, 1),
  publication.monogram,
  ...bayts.map((bayt) => bayt.join('\t')),
  `${publication.website}\t${publication.email}`,
];

/** The paragraphs of an article, as a document would have them. */
function bodyOf({ body }: Article): DocumentBlock[] {
  return body.flatMap((block): DocumentBlock[] => {
    if (block.type === 'paragraph') return [paragraph(plainText(block.text))];
    return block.type === 'heading' ? [heading(plainText(block.text), block.level)] : [];
  });
}

function sourceLine({ source, language }: Article): string[] {
  return source
    ? [[source.name, source.date && formatDay(source.date, language), source.url].filter(Boolean).join(' ')]
    : [];
}

const layouts: [name: string, head: (article: Article) => DocumentBlock[]][] = [
  [
    'the letterhead’s order',
    ({ authors, date, title, language }) => [
      ...masthead.map((text) => paragraph(text)),
      ...authors.map((name) => paragraph(name)),
      paragraph(formatDay(date, language, undefined, 'full')),
      paragraph([{ text: title, strong: true, em: true }]),
    ],
  ],
  [
    'the letterhead’s order without any look',
    ({ authors, date, title }) => [
      ...masthead.map((text) => paragraph(text)),
      paragraph(authors.join('; ')),
      paragraph(date.split('-').reverse().join('.')),
      paragraph(title),
    ],
  ],
  [
    'a heading, then the authors and the day',
    ({ authors, date, title, language }) => [
      heading(title, 1),
      paragraph(authors.join('; ')),
      paragraph(formatDay(date, language, 'gregorian')),
    ],
  ],
];

describe.each(layouts)('in %s', (_, head) => {
  test.each(bundledArticles().map((article) => [article.id, article] as const))(
    '%s is read as it was written',
    (_id, article) => {
      const { title, authors, date, source } = article;
      const body = bodyOf(article);
      const blocks = [...head(article), ...body, ...sourceLine(article).map((text) => paragraph(text))];
      const language = article.language === 'en' ? 'en-GB' : article.language;
      const found = separateLetterhead(documentWith(blocks), publication, language);
      expect({ ...found.fields, title: textOf({ runs: found.fields.title ?? [] }) }).toEqual({
        title,
        authors,
        date,
        ...(source && { source }),
      });
      expect(found.findings).toEqual([]);
      expect(found.blocks).toEqual(body);
    },
  );
});
