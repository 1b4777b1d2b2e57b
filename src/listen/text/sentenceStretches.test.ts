import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { sentenceStretches } from './sentenceStretches.ts';

const sentences = (text: string, language = 'en') =>
  sentenceStretches(text, language).map(({ start, end }) => text.slice(start, end));

afterEach(() => vi.unstubAllGlobals());

describe.each([['with'], ['without']])('%s Intl.Segmenter', (which) => {
  const prepare = () => which === 'without' && vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });

  test.each([
    ['One. Two? Three!', 'en', ['One.', 'Two?', 'Three!']],
    ['Dr. Sahar came. She left.', 'en', ['Dr. Sahar came.', 'She left.']],
    [
      'Am 3. Mai kam z. B. Anna, d. h. sie. Im Jahr 1990. Ende.',
      'de',
      ['Am 3. Mai kam z. B. Anna, d. h. sie.', 'Im Jahr 1990.', 'Ende.'],
    ],
    ['« Oui. » Puis rien.', 'fr', undefined],
    ['آب می‌خواهم. کجاست؟ این‌جا!', 'fa-AF', ['آب می‌خواهم.', 'کجاست؟', 'این‌جا!']],
    ['دا څه دي؟ نه پوهېږم.', 'ps', ['دا څه دي؟', 'نه پوهېږم.']],
    ['  ', 'en', []],
    ['', 'en', []],
    ['no end', 'not a tag!', ['no end']],
  ])('%j in %s', (text, language, parts) => {
    prepare();
    if (parts) expect(sentences(text, language)).toEqual(parts);
    else expect(sentences(text, language).join(' ')).toBe(text);
  });

  test('whatever the text, all of it but space is said once, in order, in parts that voices can say', () => {
    prepare();
    const any = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom('A', 'کتاب', '. ', '؟ ', '، ', ' ', '\n', '»', '۔ ', 'Dr. ', '\u200c', '😀'),
        maxLength: 300,
      }),
    );
    fc.assert(
      fc.property(any, fc.constantFrom('en', 'fa-AF', 'ps', 'de', 'x-none'), (text, language) => {
        let last = 0;
        for (const { start, end } of sentenceStretches(text, language)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(220);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
