import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runText } from '../../runText.ts';
import { withClosedWords } from './closedWords.ts';

const ZWNJ = '\u200C';

function closedIn(...texts: string[]): string[] {
  const { blocks } = withClosedWords(texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] })));
  return blocks.map((block) => (block.kind === 'paragraph' ? runText(block.runs) : ''));
}

test('a word in two pieces is closed where the document has it whole', () => {
  expect(closedIn('کتا بخانه در شهر است', 'در کتابخانه چراغ است')[0]).toBe('کتابخانه در شهر است');
});

test('a half-space is put where the document has it', () => {
  const whole = `خانه${ZWNJ}های ده و می${ZWNJ}روند`;
  expect(closedIn('خانه های ده و می روند', whole)).toEqual([whole, whole]);
});

test('in a table too', () => {
  const { blocks, closed } = withClosedWords([
    { kind: 'table', headRows: 0, rows: [[[{ text: 'نا نوا' }], [{ text: 'نانوا' }]]] },
  ]);
  expect(blocks).toEqual([
    { kind: 'table', headRows: 0, rows: [[[{ text: 'نانوا' }], [{ text: 'نانوا' }]]] },
  ]);
  expect(closed).toEqual(['نانوا']);
});

test('two words that also make up a third stay two', () => {
  const said = ['از آن روز', 'ازآن پس', 'آن نان از شهر است'];
  expect(closedIn(...said)).toEqual(said);
});

test('what the document has nowhere whole stays as it is', () => {
  expect(closedIn('کتا بخانه در شهر است')).toEqual(['کتا بخانه در شهر است']);
});

test('no letter is lost or added', () => {
  const word = fc
    .array(fc.constantFrom(...'ابدرمنهی'), { minLength: 1, maxLength: 3 })
    .map((signs) => signs.join(''));
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ZWNJ, '')), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.flat().join('');
      const bare = (one: string) => one.replace(/[ \u200C]/g, '');
      expect(bare(closedIn(whole)[0] ?? '')).toBe(bare(whole));
    }),
  );
});
