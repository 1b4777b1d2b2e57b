import { expect, test } from 'vitest';
import { masthead, read, text } from '../testing/readLines.ts';
import { splitNames } from './byline.ts';

test.each([
  'کانون فرهنگی و اجتماعی افغان‌ها',
  'Committee for Peace and Human Rights',
  'Verein für Kultur und freie Bildung',
])('one organisation is one author: %s', (name) => {
  const { authors } = read(...masthead, name, '29.09.2023', '*The Karez', text);
  expect(authors).toEqual([name]);
});

test.each([
  ['AA-AA desk and Committee for Peace', ['AA-AA desk', 'Committee for Peace']],
  ['Union for Peace and Council for Women', ['Union for Peace', 'Council for Women']],
  ['Committee for Peace, Language desk', ['Committee for Peace', 'Language desk']],
  ['AA-AA desk and Language desk', ['AA-AA desk', 'Language desk']],
])('names beside an organisation are split: %s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});

test.each(['Redaktion Z.', 'Redaktion A. Z.', 'AA-AA Redaktion e.V.'])(
  'an author’s name may end in a full stop: %s',
  (name) => {
    const rest = { authors: [name], findings: [], text: [text] };
    expect(read(...masthead, name, '29.09.2023', '*The Karez', text)).toMatchObject(rest);
    expect(read('# The Karez', name, '29.09.2023', text)).toMatchObject(rest);
  },
);
