import { describe, expect, test } from 'vitest';
import { DocumentError } from '../../src/desk/formats/DocumentError.ts';
import { articleOf, imported } from './imported.ts';
import { clean } from './pages/allPages.ts';
import type { ExpectedBlock } from './pages/expectedArticle.ts';
import { latinWords, paragraphsOf, plain } from './plainText.ts';

const european = clean.filter(({ document }) => ['en', 'de'].includes(document.language));
const arabicScript = clean.filter(({ document }) => !['en', 'de'].includes(document.language));

describe.each(european)('the PDF of $document.name', ({ document, expected }) => {
  const name = `${document.name}.pdf`;

  test('gives the fields that are printed on it', async () => {
    const { language, title, authors, date, source } = articleOf(await imported(name));
    const { body: _, joined, findings, ...printed } = expected;
    expect({ language, title, authors, date, source }).toEqual(printed);
  });

  test('gives the same words in the same paragraphs', async () => {
    const { body } = articleOf(await imported(name));
    expect(body.flatMap(paragraphsOf).filter((text) => prose(expected.body).includes(text))).toEqual(
      prose(expected.body),
    );
  });

  test('loses no word and adds none', async () => {
    const { body } = articleOf(await imported(name));
    expect(latinWords(body.flatMap(paragraphsOf))).toEqual(latinWords(expected.body.flatMap(wordsOf)));
  });

  test('has joined words that LibreOffice divided at a line’s end', async () => {
    const { joined } = await imported(name);
    expect(joined.filter(({ kind }) => kind === 'word').length).toBeGreaterThan(0);
    expect(joined.filter(({ kind }) => kind === 'page').length).toBeGreaterThanOrEqual(2);
  });
});

describe.each(arabicScript)('the PDF of $document.name', ({ document, expected }) => {
  test('is in reading order, or fails by name', async () => {
    const outcome = await imported(`${document.name}.pdf`).catch((issue: unknown) => issue);
    if (outcome instanceof DocumentError) {
      expect(outcome).toMatchObject({ kind: 'wrong-order', file: `${document.name}.pdf` });
      expect(outcome.message).toMatch(/Word|OpenDocument|\.docx|\.odt/);
      return;
    }
    if (outcome instanceof Error) throw outcome;
    const { title, body } = articleOf(outcome as Awaited<ReturnType<typeof imported>>);
    expect(withoutJoiners(title)).toBe(withoutJoiners(expected.title));
    const texts = body.flatMap(paragraphsOf).map(withoutJoiners);
    const wanted = prose(expected.body).map(withoutJoiners);
    expect(texts.filter((text) => wanted.includes(text))).toEqual(wanted);
  });
});

/** What stands in paragraphs of their own on paper too: PDF knows no tables, and verse only by its look. */
function prose(body: ExpectedBlock[]): string[] {
  return body.filter((block) => !('language' in block)).flatMap(proseOf);
}

function proseOf(block: ExpectedBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return plain(block.text).split('\n\n');
    case 'list':
      return block.items.map(plain);
    default:
      return [];
  }
}

function wordsOf(block: ExpectedBlock): string[] {
  switch (block.type) {
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'verse':
      return block.bayts.flat();
    case 'figure':
      return [block.caption];
    case 'note':
      return [block.text];
    default:
      return proseOf(block);
  }
}

/** The format has no place for ZWNJ. */
function withoutJoiners(text: string): string {
  return text.replaceAll('\u200c', '');
}
