import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../contract/articleSchema.ts';
import { readPlaces, readPostings, termEntries } from '../../contract/search/termEntries.ts';
import { anArticle } from '../../testing/factories.ts';
import { addLibraryStemmers } from './libraryStemmers.ts';
import { mergedTerms } from './mergedTerms.ts';
import { type SearchRun, searchRun } from './searchRun.ts';

addLibraryStemmers();

const articles = ['one two two', 'two three', 'three four four four', 'five one', 'one'].map((body, at) => ({
  article: v.parse(articleSchema, anArticle({ id: `2026-01-0${at + 1}-a`, body: [body] })),
  section: 'x',
  filters: ['@in x'],
}));

function contentOf(entries: Iterable<{ term: string; postings: Uint8Array; places: Uint8Array }>) {
  return [...entries].map(({ term, postings, places }) => {
    const documents: [number, number][] = [];
    readPostings(postings, articles.length, (document, impact) => documents.push([document, impact]));
    return { term, documents, places: [...readPlaces(places)] };
  });
}

test('runs that are merged say what one run says', () => {
  const whole = searchRun(articles);
  const parts: SearchRun[] = [
    searchRun(articles.slice(0, 2)),
    searchRun(articles.slice(2, 3)),
    searchRun(articles.slice(3)),
  ];
  let first = 0;
  const runs = parts.map(({ terms, documents }) => {
    const run = { terms, first, documents: documents.length };
    first += documents.length;
    return run;
  });
  const merged = contentOf(
    (function* () {
      for (const { term, postings, places } of mergedTerms(runs))
        yield { term, postings: Uint8Array.from(postings), places: Uint8Array.from(places) };
    })(),
  );
  expect(merged).toEqual(contentOf(termEntries(whole.terms)));
  expect(merged.find(({ term }) => term.endsWith(' four'))?.documents).toHaveLength(1);
  expect(merged[0]).toMatchObject({ term: '@in x', documents: [0, 1, 2, 3, 4].map((at) => [at, 1]) });
});

test('the same articles give the same bytes', () => {
  expect(searchRun(articles).terms.equals(searchRun(articles).terms)).toBe(true);
});
