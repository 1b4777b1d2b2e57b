import { expect, test } from 'vitest';
import { shortened, terminalText, widthOf } from './terminalText.ts';

test('Persian words keep to themselves in a line, Latin ones need nothing', () => {
  expect(terminalText('نامهٔ نخست (۲).docx')).toBe('\u2068نامهٔ نخست (۲).docx\u2069');
  expect(terminalText('a letter.docx')).toBe('a letter.docx');
});

test('a document commands no terminal and turns no line round', () => {
  expect(terminalText('a\u001b[2Jb\r\nc')).toBe('a [2Jb c');
  expect(terminalText('abc\u202edef')).toBe('abc def');
});

test('text is cut between characters as they are read: a letter keeps its signs, an emoji is whole', () => {
  expect(shortened('مُحَمَّد', 4)).toBe('مُحَمَّد');
  expect(shortened('مُحَمَّد', 3)).toBe('مُحَ…');
  expect(shortened('👩‍👩‍👧👍', 2)).toBe('👩‍👩‍👧👍');
  expect(shortened('one two', 5)).toBe('one…');
  expect(widthOf('\u2068مُحَمَّد\u2069')).toBe(4);
});
