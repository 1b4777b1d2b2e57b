import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Article, articleSchema } from '../../../contract/articleSchema.ts';
import { plainText } from '../../../contract/plainText.ts';
import { publicationSchema } from '../../../contract/publicationSchema.ts';
import { formatDay } from '../../../language/dates.ts';
import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import { textOf } from './paragraphText.ts';
import { separateLetterhead } from './separateLetterhead.ts';

const content = new URL('../../../../public/content/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, content), 'utf8'));
const publication = v.parse(publicationSchema, read('publication.json'));
const articles = readdirSync(new URL('articles/', content), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => v.parse(articleSchema, read(`articles/${file}`)));

const bayts = publication.motto?.bayts ?? [];
const masthead = [
  ...Object.values(publication.name).slice(0, 1),
  publication.monogram,
  ...bayts.map((bayt) => bayt.join('\t')),
  `${publication.website}\t${publication.email}`,
];

type Look = Partial<DocumentParagraph> & { bold?: boolean };

function line(text: string, { bold, ...look }: Look = {}): DocumentBlock {
  return { kind: 'paragraph', ...look, runs: [{ text, ...(bold && { strong: true, em: true }) }] };
}

/** The paragraphs of an article, as a document would have them. */
function bodyOf({ body }: Article): DocumentBlock[] {
  return body.flatMap((block): DocumentBlock[] => {
    if (block.type === 'paragraph') return [line(plainText(block.text))];
    if (block.type === 'heading')
      return [line(plainText(block.text), { style: 'heading', level: block.level })];
    return [];
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
      ...masthead.map((text) => line(text)),
      ...authors.map((name) => line(name)),
      line(formatDay(date, language, undefined, 'full')),
      line(title, { bold: true }),
    ],
  ],
  [
    'the letterhead’s order without any look',
    ({ authors, date, title }) => [
      ...masthead.map((text) => line(text)),
      line(authors.join('; ')),
      line(date.split('-').reverse().join('.')),
      line(title),
    ],
  ],
  [
    'a heading, then the authors and the day',
    ({ authors, date, title, language }) => [
      line(title, { style: 'heading', level: 1 }),
      line(authors.join('; ')),
      line(formatDay(date, language, 'gregorian')),
    ],
  ],
];

describe.each(layouts)('in %s', (_, head) => {
  test.each(articles.map((article) => [article.id, article] as const))(
    '%s is read as it was written',
    (_id, article) => {
      const { title, authors, date, source } = article;
      const body = bodyOf(article);
      const blocks = [...head(article), ...body, ...sourceLine(article).map((text) => line(text))];
      const document = { format: 'odt' as const, blocks, notes: {}, images: {}, formatFindings: [] };
      const found = separateLetterhead(
        document,
        publication,
        article.language === 'en' ? 'en-GB' : article.language,
      );
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
