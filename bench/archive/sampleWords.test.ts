import { expect, test } from 'vitest';
import { archiveLanguages } from './archiveLanguages.ts';
import { sampleWords } from './sampleWords.ts';

test.each(archiveLanguages.map(({ tag }) => tag))('there are words enough in %s, each once', (tag) => {
  const words = sampleWords(tag);
  expect(words.length).toBeGreaterThan(120);
  expect(new Set(words).size).toBe(words.length);
});

test('words are of the language’s script, the most used first, whole with their joiners and apostrophes', () => {
  expect(sampleWords('en').slice(0, 3)).toEqual(['the', 'and', 'a']);
  expect(sampleWords('fa-AF').filter((word) => !/^[\p{Script=Arabic}\p{M}\u200c]+$/u.test(word))).toEqual([]);
  expect(sampleWords('fa-AF')).toContain('می\u200cکند');
  expect(sampleWords('fr').some((word) => word.includes('’'))).toBe(true);
});

test('a language without an article has none', () => {
  expect(() => sampleWords('zu')).toThrow(RangeError);
});
