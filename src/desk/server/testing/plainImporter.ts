import { DocumentError } from '../../formats/DocumentError.ts';
import type { ImportDocument } from '../../threads/tryImport.ts';

/**
 * Imports a plain text in place of the real importer: the first line is the title, the others are paragraphs.
 * A text `empty` fails.
 */
export const plainImporter: ImportDocument = async ({ name, bytes }) => {
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new DocumentError(name, 'empty', `${name} is empty: there is nothing to import.`);
  const [title = '', ...body] = text.split('\n');
  const words = body[0]?.split(' ').slice(0, 3).join(' ') ?? '';
  return {
    article: {
      id: '2026-01-02-a-dropped-text',
      language: 'en',
      title,
      authors: ['AA-AA desk'],
      date: '2026-01-02',
      body: [
        ...body,
        { type: 'figure', src: 'images/a-dropped-text.svg', alt: 'A dot', width: 2, height: 2 },
      ],
    },
    images: { 'images/a-dropped-text.svg': new TextEncoder().encode(dot) },
    joined: [{ kind: 'page', place: { block: 1, page: 1, words }, before: words, after: words }],
    findings: [{ kind: 'missing-summary', place: { words: '' }, message: 'has no summary' }],
    document: {
      format: 'text',
      blocks: [title, ...body].map((line) => ({ kind: 'paragraph', runs: [{ text: line }], page: 1 })),
      notes: {},
      images: { dot: { name: 'dot.svg', bytes: new TextEncoder().encode(dot) } },
      formatFindings: [],
    },
  };
};

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><circle cx="1" cy="1" r="1"/></svg>';
