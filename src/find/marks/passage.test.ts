import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../testing/anyCharacter.ts';
import { bestPassage } from './passage.ts';
import { textMatch } from './textMatch.ts';

const passageOf = (typed: string, texts: string[], language = 'en') =>
  bestPassage(
    texts.map((text) => ({ text, language })),
    textMatch(typed),
  );
const marked = (typed: string, texts: string[], language?: string) => {
  const passage = passageOf(typed, texts, language);
  return passage?.marks.map(({ start, end }) => passage.text.slice(start, end));
};

test('the passage is the one with the most different words of the search', () => {
  const texts = ['The kite, the kite and the kite again.', 'A kite over Kabul.', 'Kabul.'];
  expect(passageOf('kabul kite', texts)?.at).toBe(1);
  expect(marked('kabul kite', texts)).toEqual(['kite', 'Kabul']);
});

test('a long text is cut between words around what answers, and the marks are still on it', () => {
  const text = `${'one two three '.repeat(60)}the Kabul river ${'four five six '.repeat(60)}`;
  const passage = passageOf('kabul', [text]);
  expect(passage?.text).toMatch(/^… (one|two|three) .*the Kabul river.* (four|five|six) …$/);
  expect(passage?.text.length).toBeLessThan(260);
  expect(marked('kabul', [text])).toEqual(['Kabul']);
});

test('Persian words are marked whole, with what ZWNJ and half-spaces tie to them', () => {
  expect(marked('كتاب', ['دو کتاب‌خانه و یک کتاب.'], 'fa-AF')).toContain('کتاب');
  expect(marked('میشود', ['آغاز می‌شود و تمام می شود.'], 'fa-AF')).toEqual(['می‌شود', 'می شود']);
});

test('words that are written as one in the text, or as two, are marked there, and answer more than what only resembles them', () => {
  const texts = ['مردی می‌خواند.', 'نان روی دسترخوان است.'];
  expect(passageOf('دستر خوان', texts, 'fa-AF')?.at).toBe(1);
  expect(marked('دستر خوان', texts, 'fa-AF')).toEqual(['دسترخوان']);
  expect(marked('احمدشاه', ['در زمان احمد شاه بود.'], 'fa-AF')).toEqual(['احمد', 'شاه']);
});

test('where nothing answers there is no passage', () => {
  expect(passageOf('zebra', ['A kite.'])).toBeUndefined();
  expect(passageOf('kite', [])).toBeUndefined();
});

test('whatever the text and the search, the marks are words of the text, in order', () => {
  const words = fc.constantFrom(
    'کابل',
    'kabul',
    'می‌شود',
    'ist',
    '12',
    '۱۲',
    ' ',
    '\n',
    '😀',
    '\u0301',
    '"',
    '-',
    'a'.repeat(300),
  );
  const any = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: words, maxLength: 120 }));
  fc.assert(
    fc.property(any, any, (text, typed) => {
      const passage = bestPassage([{ text, language: 'fa-AF' }], textMatch(typed));
      if (!passage) return;
      let last = 0;
      for (const { start, end } of passage.marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        const word = passage.text.slice(start, end);
        expect(text.replace(/\s/g, ' ')).toContain(word);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(passage.text.length);
    }),
    { numRuns: 300 },
  );
});
