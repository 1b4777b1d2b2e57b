import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitScripts } from './scriptRuns.ts';

const foreignIn = (text: string, language: string) =>
  splitScripts(text, language).flatMap((segment) => (segment.foreign ? [segment.text] : []));

test('a quotation in another script is one run, with its commas and quotation marks', () => {
  const german = '„Ein Kares wird gegraben, ein Schacht nach dem anderen, bis 1923 das Wasser kam.“';
  expect(foreignIn(`ليکوال وايي: ${german} دا سمه ده.`, 'ps')).toEqual([german]);
  expect(foreignIn('The motto is “چو کشور نباشد، تن من مباد!”, and no other.', 'en')).toEqual([
    '“چو کشور نباشد، تن من مباد!”',
  ]);
});

test('separate words in another script are separate runs, and the text keeps its own marks', () => {
  expect(foreignIn('روزنامه‌های «Zeit»، «Welt» و Bild گفتند.', 'fa-AF')).toEqual(['Zeit', 'Welt', 'Bild']);
  expect(foreignIn('از Müller, Schmidt (Berlin) شنیدیم.', 'fa-AF')).toEqual(['Müller, Schmidt (Berlin']);
});

test('no letter is lost or moved', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab،, .„“"”آزم1\u200c\u064e\n') });
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ps'), (words, language) => {
      expect(
        splitScripts(words, language)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(words);
    }),
  );
});
