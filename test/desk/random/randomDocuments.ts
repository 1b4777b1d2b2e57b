import fc from 'fast-check';
import { languageOf } from '../../../src/language/languages.ts';
import type { LetterheadDocument, Part } from '../letterheadDocument.ts';
import { dariWords } from '../pages/dariWords.ts';
import { englishWords } from '../pages/englishWords.ts';
import type { ExpectedBlock } from '../pages/expectedArticle.ts';
import { germanWords } from '../pages/germanWords.ts';
import { pashtoWords } from '../pages/pashtoWords.ts';
import { hemistich, segments, sentences, shortLine } from './randomText.ts';

export interface RandomDocument {
  document: LetterheadDocument;
  body: ExpectedBlock[];
}

interface Piece {
  part: Part;
  block: ExpectedBlock;
}

const perLanguage = 8;

/** Letterhead documents of random text in four languages, and the bodies that they must come back as. */
export function randomDocuments(seed: number): RandomDocument[] {
  return [englishWords, germanWords, dariWords, pashtoWords].flatMap((words) =>
    fc.sample(pieces(words.language), { seed, numRuns: perLanguage }).map((made, index) => ({
      document: {
        name: `random-${words.language}-${index}`,
        language: words.language,
        author: words.author,
        day: words.day[0],
        title: words.title,
        parts: made.map(({ part }) => part),
        source: words.source.printed,
      },
      body: [...made.map(({ block }) => block), ...notesOf(made)],
    })),
  );
}

function pieces(language: string): fc.Arbitrary<Piece[]> {
  const plain = sentences(language).map((text): Piece => paragraph(text));
  const styled = segments(language).map((text): Piece => paragraph(text));
  const heading = shortLine(language).map(
    (text): Piece => ({ part: { kind: 'heading', level: 2, text }, block: { type: 'heading', text } }),
  );
  const quote = sentences(language).map(
    (text): Piece => ({ part: { kind: 'quote', text }, block: { type: 'quote', text } }),
  );
  const list = fc.tuple(fc.boolean(), fc.array(sentences(language), { minLength: 2, maxLength: 5 })).map(
    ([ordered, items]): Piece => ({
      part: { kind: 'list', ordered, items },
      block: { type: 'list', ordered, items },
    }),
  );
  const verse = fc
    .tuple(
      fc.constantFrom('columns' as const, 'gap' as const),
      fc.array(fc.tuple(hemistich(language), hemistich(language)), { minLength: 2, maxLength: 4 }),
    )
    .map(
      ([form, bayts]): Piece => ({ part: { kind: 'verse', form, bayts }, block: { type: 'verse', bayts } }),
    );
  // What is no paragraph has one on either side: two quotations in a row are one, and rightly.
  const others = [heading, quote, list];
  // Bayts are verse in Arabic script; two columns of Latin letters are a table.
  const other = fc.oneof(...(languageOf(language).direction === 'rtl' ? [...others, verse] : others));
  const pair = fc.tuple(fc.oneof(plain, styled), other);
  return fc
    .tuple(fc.array(pair, { minLength: 4, maxLength: 7 }), plain)
    .map(([pairs, last]) => [...pairs.flat(), last]);
}

function paragraph(text: Extract<Part, { kind: 'paragraph' }>['text']): Piece {
  return { part: { kind: 'paragraph', text }, block: { type: 'paragraph', text } };
}

function notesOf(made: Piece[]): ExpectedBlock[] {
  return made
    .flatMap(({ part }) => (part.kind === 'paragraph' ? [part.text].flat() : []))
    .flatMap((segment) => (typeof segment === 'string' || segment.note === undefined ? [] : [segment.note]))
    .map((text, index) => ({ type: 'note', number: index + 1, text }));
}
