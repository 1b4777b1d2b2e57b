import { expect, test } from 'vitest';
import { PrintableError } from './PrintableError.ts';
import {
  shortened,
  terminalError,
  terminalMessage,
  terminalName,
  terminalText,
  widthOf,
} from './terminalText.ts';

test('Persian words are isolated in a line, Latin ones are not', () => {
  expect(terminalText('نامهٔ نخست (۲).docx')).toBe('\u2068نامهٔ نخست (۲).docx\u2069');
  expect(terminalText('a letter.docx')).toBe('a letter.docx');
});

test('a document’s words cannot control the terminal, end a line or reverse it', () => {
  expect(terminalText('a\u001b[2Jb\r\nc\u009bd\u2028e')).toBe('a\\u001b[2Jb\\r\\nc\\u009bd\\u2028e');
  expect(terminalText('abc\u202edef\u2066 \ud800')).toBe('abc\\u202edef\\u2066 \\ud800');
  expect(terminalMessage('“نامه” \u001b]0;x\u0007 is unknown')).toBe('“نامه” \\u001b]0;x\\u0007 is unknown');
});

test('words are shortened, names and messages at a greater length', () => {
  const long = 'x'.repeat(1_000_000);
  const lengths = [terminalText, terminalName, terminalMessage].map((shown) => shown(long).length);
  expect(lengths).toEqual([80, 240, 500]);
  expect(terminalText(`a${'\u0301'.repeat(1_000_000)}`).length).toBeLessThan(1500);
});

test('an error’s further lines cannot pass for lines of the command', () => {
  expect(terminalError(new Error('no file a\n✓ 3 articles\u001b[1A'))).toBe(
    'no file a\n  ✓ 3 articles\\u001b[1A',
  );
  expect(terminalError('a\tb')).toBe('a\\tb');
  expect(terminalError(new PrintableError('two\nlines'))).toBe('two\nlines');
});

test('text is cut between whole characters: a letter keeps its marks, an emoji stays whole', () => {
  expect(shortened('مُحَمَّد', 4)).toBe('مُحَمَّد');
  expect(shortened('مُحَمَّد', 3)).toBe('مُحَ…');
  expect(shortened('👩‍👩‍👧👍', 2)).toBe('👩‍👩‍👧👍');
  expect(shortened('one two', 5)).toBe('one…');
  expect(widthOf('\u2068مُحَمَّد\u2069')).toBe(4);
});
