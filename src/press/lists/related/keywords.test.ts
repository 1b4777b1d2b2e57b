import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../../contract/articleSchema.ts';
import { anArticle } from '../../../testing/factories.ts';
import { keywordsOf } from './keywords.ts';

const keywords = (facts: Parameters<typeof anArticle>[0]) =>
  keywordsOf(v.parse(articleSchema, anArticle(facts)));

test('the words of the title, and those that are used again, in the spelling that comes first', () => {
  const body = ['A tunnel. The Tunnels. A tunnel and its shafts, the shafts of a river.', 'Melons once.'];
  expect(keywords({ title: 'The Karez', body }).words).toEqual(['Karez', 'shafts', 'tunnel']);
});

test('short and common words say nothing', () => {
  const body = [
    'Which people could never have been there, there and which, could.',
    'او په دا کې برای که است و',
  ];
  expect(keywords({ title: 'About these', body }).words).toEqual([]);
});

test('one word is one, however it is typed', () => {
  const numbers = (title: string) => keywords({ title, language: 'fa-AF', body: ['…'] }).keys;
  expect(numbers('كابلي')).toEqual(numbers('کابلی'));
  expect(numbers('نامه‌ها')).toEqual(numbers('نامهها'));
  expect(numbers('KÜCHEN')).toEqual(numbers('kuchen'));
  expect(numbers('tunnel')).not.toEqual(numbers('tunnels'));
});

test('of any text some two dozen words are kept, each with a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.lorem({ maxCount: 200 }), (title, text) => {
      const article = v.safeParse(articleSchema, anArticle({ title, body: [text, text] }));
      if (!article.success) return;
      const { words, keys } = keywordsOf(article.output);
      expect(words.length).toBeLessThanOrEqual(24);
      expect(keys).toHaveLength(words.length);
      for (const key of keys) expect(key).toBeLessThan(2 ** 30);
    }),
  );
});
