import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';
import type { Span } from './textSchema.ts';

const en = (text: string, more: Partial<Span> = {}): Span => ({ text, language: 'en', ...more });

/** Each phrase as its language and its text. */
function phrases(text: (string | Span)[]) {
  return phrasesOf(text).map(({ language, runs }) => [
    language ?? '',
    runs.map((run) => (typeof run === 'string' ? run : run.text)).join('|'),
  ]);
}

test('neighbouring spans of one language are one phrase, whatever is stressed or linked in it', () => {
  const text = [
    'کتاب ',
    en('the opening of the '),
    en('Shahnameh', { em: true }),
    en('!', { href: '/' }),
    ' بود.',
  ];
  expect(phrases(text)).toEqual([
    ['', 'کتاب '],
    ['en', 'the opening of the |Shahnameh|!'],
    ['', ' بود.'],
  ]);
});

test('what stands between two spans of a language and runs as it does belongs to the phrase', () => {
  const text = [
    'از ',
    en('the'),
    ' ',
    { text: 'Shahnameh', em: true },
    ', 2, ',
    en('second edition'),
    ' است',
  ];
  expect(phrases(text)).toEqual([
    ['', 'از '],
    ['en', 'the| |Shahnameh|, 2, |second edition'],
    ['', ' است'],
  ]);
});

test('a note reference does not split a phrase', () => {
  const text = [en('A river'), { text: '1', note: 1 }, en(' dug by hand')];
  expect(phrases(text)).toEqual([['en', 'A river|1| dug by hand']]);
});

test.each(['، ', ' و ', '؛ '])(
  'names with “%s” between them are a list of the text around them',
  (between) => {
    expect(phrases(['شهرهای ', en('Kabul'), between, en('Berlin')])).toHaveLength(4);
  },
);

test('a Persian phrase in English text is one across its own comma, and two across an English one', () => {
  const fa = (text: string): Span => ({ text, language: 'fa-AF' });
  expect(phrases([fa('حافظ'), '، ', fa('سعدی')])).toHaveLength(1);
  expect(phrases([fa('حافظ'), ', ', fa('سعدی')])).toHaveLength(3);
  expect(phrases([fa('حافظ'), en('Hafiz'), fa('سعدی')])).toHaveLength(3);
});

test('phrases hold every run once, in order', () => {
  const run = fc.oneof(
    fc.string(),
    fc.record({ text: fc.string(), language: fc.constantFrom('en', 'fa-AF', undefined) }),
  );
  fc.assert(
    fc.property(fc.array(run), (text) => {
      expect(phrasesOf(text).flatMap(({ runs }) => runs)).toEqual(text);
    }),
  );
});
