import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { countWords } from '../../src/contract/blockTexts.ts';
import { longArticle } from './longArticle.ts';

const short = v.parse(articleSchema, {
  id: '2026-01-01-short',
  language: 'en',
  title: 'Short',
  authors: ['Nobody'],
  date: '2026-01-01',
  body: [
    'Three plain words',
    { type: 'paragraph', text: ['One with a ', { text: 'note', note: 1 }] },
    { type: 'note', number: 1, text: 'A note' },
  ],
});

test('an article is repeated until it is long enough, without its notes', () => {
  const long = longArticle(short, '2025-01-01-long', 100);
  expect(countWords(long)).toBe(102);
  expect(v.is(articleSchema, JSON.parse(JSON.stringify(long)))).toBe(true);
  expect(JSON.stringify(long.body)).not.toContain('note');
});

test('an article without words is refused', () => {
  expect(() => longArticle({ ...short, body: [] }, '2025-01-01-long', 100)).toThrow('no words');
});
