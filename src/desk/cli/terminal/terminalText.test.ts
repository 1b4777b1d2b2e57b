import { expect, test } from 'vitest';
import { shortened, terminalText, widthOf } from './terminalText.ts';

test('Persian words are isolated in a line, Latin ones are not', () => {
  expect(terminalText('نامهٔ نخست (۲).docx')).toBe('\u2068نامهٔ نخست (۲).docx\u2069');
  expect(terminalText('a letter.docx')).toBe('a letter.docx');
});

test('a document’s words cannot control the terminal or reverse a line', () => {
  expect(terminalText('a\u001b[2Jb\r\nc')).toBe('a [2Jb c');
  expect(terminalText('abc\u202edef')).toBe('abc def');
});

test('text is cut between whole characters: a letter keeps its marks, an emoji stays whole', () => {
  expect(shortened('مُحَمَّد', 4)).toBe('مُحَمَّد');
  expect(shortened('مُحَمَّد', 3)).toBe('مُحَ…');
  expect(shortened('👩‍👩‍👧👍', 2)).toBe('👩‍👩‍👧👍');
  expect(shortened('one two', 5)).toBe('one…');
  expect(widthOf('\u2068مُحَمَّد\u2069')).toBe(4);
});
