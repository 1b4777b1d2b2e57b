import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { articleSchema } from '../articleSchema.ts';
import { blockLanguages } from './blockLanguages.ts';

const of = (facts: Parameters<typeof anArticle>[0]) => parse(articleSchema, anArticle(facts));
const german = of({ language: 'de', body: ['Ein Absatz, der etwas länger als die Bildunterschrift ist.'] });

test('the language of most text comes first, whatever else blocks say of themselves', () => {
  const src = `images/${'long'.repeat(40)}.png`;
  const pictured = of({ body: [{ type: 'figure', src, alt: 'A kite', width: 4, height: 3 }] });
  expect(blockLanguages([pictured, german])).toEqual(['de', 'en']);
  expect(blockLanguages([])).toEqual([]);
});

test('a block counts in its own language', () => {
  const quoting = of({ body: [{ type: 'paragraph', language: 'fa-AF', text: 'متنی دراز. '.repeat(9) }] });
  expect(blockLanguages([quoting])).toEqual(['fa-AF', 'en']);
});
