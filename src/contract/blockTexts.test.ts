import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anArticle, blocksByType } from '../testing/factories.ts';
import { articleSchema } from './articleSchema.ts';
import { articleExcerpt, blockTexts, countWords } from './blockTexts.ts';

function articleOf(...body: unknown[]) {
  return v.parse(articleSchema, anArticle({ body }));
}

test.each([
  ['What is to be done?', 5],
  ['می‌روم و نمی‌دانم', 3],
  ['کِتابِ مُحَمَّد', 2],
  ['پښتو ژبه', 2],
  ['l’homme qu’il vit, it’s rock-and-roll', 5],
  ["don't", 1],
  ['In 1402 – or 2023', 4],
  ['naïve cafe\u0301', 2],
  ['— … « » !', 0],
])('“%s” has %i words', (text, words) => {
  expect(countWords(articleOf(text))).toBe(words);
});

test('the words of every type of block count, captions and citations included', () => {
  const { body } = articleOf(...Object.values(blocksByType));
  expect(Object.fromEntries(body.map((block) => [block.type, blockTexts(block)]))).toEqual({
    paragraph: ['Plain, stressed.'],
    heading: ['A heading'],
    quote: ['A quoted word.', 'Somebody'],
    list: ['The first item', 'The second item'],
    verse: ['بشنو از نی چون حکایت می‌کند', 'از جدایی‌ها شکایت می‌کند', 'مولانا'],
    figure: ['A kite'],
    table: ['Word', 'Meaning', 'gul', 'flower'],
    note: ['What the note says.'],
    gap: [],
    break: [],
  });
});

test('an unknown block has no words', () => {
  expect(countWords(articleOf('one', { type: 'hologram', text: 'two three' }))).toBe(1);
});

test('words of several spans are counted separately', () => {
  const word = fc.constantFrom('گل', 'می‌رود', 'مُحَمَّد', 'l’eau', 'Straße', '1402');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      expect(countWords(articleOf(words.join(' ')))).toBe(words.length);
    }),
  );
});

test('the summary is the excerpt if there is one', () => {
  expect(articleExcerpt({ ...articleOf('A paragraph.'), summary: 'In short.' })).toBe('In short.');
});

test('without a summary the first paragraph is the excerpt, whatever precedes it', () => {
  expect(articleExcerpt(articleOf({ type: 'heading', level: 2, text: 'H' }, 'First.', 'Second.'))).toBe(
    'First.',
  );
});

test('a paragraph in another language than the article’s is skipped', () => {
  const epigraph = { type: 'paragraph', text: 'به دری', language: 'fa-AF' };
  expect(articleExcerpt(articleOf(epigraph, 'In English.'))).toBe('In English.');
});

test('an article without a paragraph has an empty excerpt', () => {
  expect(articleExcerpt(articleOf(blocksByType.verse))).toBe('');
});

test('a long paragraph is cut between words at about 200 characters', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ب', 'ی', '\u200c', 'é'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 120, maxLength: 200 }), (words) => {
      const text = `x ${words.join(' ')}`;
      const excerpt = articleExcerpt(articleOf(text));
      expect(excerpt.endsWith('…')).toBe(true);
      const kept = excerpt.slice(0, -1);
      expect(text.startsWith(`${kept} `)).toBe(true);
      expect(kept.length).toBeGreaterThan(180);
      expect(kept.length).toBeLessThanOrEqual(200);
    }),
  );
});

test('a paragraph slightly longer than the limit is not cut', () => {
  const text = `${'word '.repeat(43)}done.`;
  expect(text.length).toBe(220);
  expect(articleExcerpt(articleOf(text))).toBe(text);
});

test('a long text without spaces is cut, too', () => {
  expect(articleExcerpt(articleOf('文'.repeat(1000)))).toBe(`${'文'.repeat(200)}…`);
  expect(articleExcerpt(articleOf(`a${'𠮷'.repeat(1000)}`))).toBe(`a${'𠮷'.repeat(99)}…`);
});
