import type { LetterheadDocument } from '../letterheadDocument.ts';
import type { Expected, ExpectedBlock } from './expectedArticle.ts';
import type { PageWords } from './pageWords.ts';

export interface Pages {
  document: LetterheadDocument;
  expected: Expected;
}

/**
 * The clean document: a letterhead text over several pages, with two manual page breaks and the
 * letterhead typed again, once in the middle of a sentence and once in the middle of a quotation.
 */
export function cleanPages(words: PageWords): Pages {
  return { document: documentOf(words), expected: expectedOf(words) };
}

function documentOf(words: PageWords): LetterheadDocument {
  const [lead, ...items] = words.listed;
  const [stepsLead, ...steps] = words.steps;
  return {
    name: `clean-${words.language}`,
    language: words.language,
    author: words.author,
    day: words.day[0],
    title: words.title,
    parts: [
      { kind: 'paragraph', text: words.opening },
      { kind: 'paragraph', text: words.referring },
      { kind: 'paragraph', text: words.foreign[0], language: words.foreign[1] },
      // Runs over the first page's end by itself.
      { kind: 'paragraph', text: words.long[0] },
      { kind: 'heading', level: 2, text: words.heading },
      { kind: 'paragraph', text: words.parted[0] },
      { kind: 'page' },
      { kind: 'paragraph', text: words.parted[1] },
      { kind: 'boldLine', text: words.boldLine },
      { kind: 'paragraph', text: lead },
      { kind: 'list', items },
      { kind: 'quote', text: words.quotation },
      { kind: 'quote', text: words.partedQuotation[0] },
      { kind: 'page' },
      { kind: 'quote', text: words.partedQuotation[1] },
      { kind: 'paragraph', text: words.table.lead },
      { kind: 'table', head: words.table.head, rows: words.table.rows },
      { kind: 'picture', ...words.picture },
      { kind: 'paragraph', text: words.verseLead },
      { kind: 'verse', form: 'columns', bayts: words.columns, language: words.verseLanguage },
      { kind: 'paragraph', text: words.gapLead },
      { kind: 'verse', form: 'gap', bayts: words.gapped, language: words.verseLanguage },
      { kind: 'paragraph', text: stepsLead },
      { kind: 'list', ordered: true, items: steps },
      { kind: 'paragraph', text: words.long[1] },
      { kind: 'paragraph', text: words.long[2] },
      { kind: 'paragraph', text: words.closing },
    ],
    source: words.source.printed,
  };
}

function expectedOf(words: PageWords): Expected {
  const [lead, ...items] = words.listed;
  const [stepsLead, ...steps] = words.steps;
  const body: ExpectedBlock[] = [
    { type: 'paragraph', text: words.opening },
    { type: 'paragraph', text: words.referring },
    { type: 'paragraph', text: words.foreign[0], language: words.foreign[1] },
    { type: 'paragraph', text: words.long[0] },
    { type: 'heading', text: words.heading },
    { type: 'paragraph', text: words.parted.join(' ') },
    { type: 'heading', text: words.boldLine },
    { type: 'paragraph', text: lead },
    { type: 'list', ordered: false, items },
    { type: 'quote', text: `${words.quotation}\n\n${words.partedQuotation.join(' ')}` },
    { type: 'paragraph', text: words.table.lead },
    { type: 'table', head: words.table.head, rows: words.table.rows },
    { type: 'figure', alt: words.picture.alt, caption: words.picture.caption },
    { type: 'paragraph', text: words.verseLead },
    { type: 'verse', bayts: words.columns, language: words.verseLanguage },
    { type: 'paragraph', text: words.gapLead },
    { type: 'verse', bayts: words.gapped, language: words.verseLanguage },
    { type: 'paragraph', text: stepsLead },
    { type: 'list', ordered: true, items: steps },
    { type: 'paragraph', text: words.long[1] },
    { type: 'paragraph', text: words.long[2] },
    { type: 'paragraph', text: words.closing },
    { type: 'note', number: 1, text: noteOf(words) },
  ];
  return {
    language: words.language,
    title: words.title,
    authors: [words.author],
    date: words.day[1],
    source: { name: words.source.name, date: words.source.date },
    body,
    joined: [pageJoin(words.parted), pageJoin(words.partedQuotation)],
    findings: [],
  };
}

function pageJoin([before, after]: [string, string]): Expected['joined'][number] {
  return { kind: 'page', before: before.split(' ').at(-1) ?? '', after: after.split(' ')[0] ?? '' };
}

function noteOf(words: PageWords): string {
  for (const segment of words.referring) {
    if (typeof segment !== 'string' && segment.note !== undefined) return segment.note;
  }
  throw new Error(`The ${words.language} page has no footnote.`);
}
