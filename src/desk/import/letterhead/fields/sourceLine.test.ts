import { describe, expect, test } from 'vitest';
import { fields, masthead, read, text } from '../testing/readLines.ts';
import { bareName } from './bareName.ts';

describe('the source', () => {
  test.each([
    ['DW (Deutsche Welle) 28.09.2023', 'DW (Deutsche Welle)', true],
    ['Quelle: Die Zeit (Hamburg)', 'Die Zeit (Hamburg)', false],
    ['«هشت صبح» ۶ میزان ۱۴۰۲', 'هشت صبح', true],
    ['منبع: «هشت صبح»', 'هشت صبح', false],
    ['منبع: روزنامهٔ «هشت صبح»', 'روزنامهٔ «هشت صبح»', false],
    ['“Die Zeit” 28.09.2023', 'Die Zeit', true],
    ['„Die Zeit“ 28.09.2023', 'Die Zeit', true],
    ['»Die Zeit« vom 28.09.2023', 'Die Zeit', true],
    ['(„Die Zeit“, 28.09.2023)', 'Die Zeit', true],
    ['World Socialist (28.09.2023)', 'World Socialist', true],
    ['World Socialist (wsws.org) – 28.09.2023.', 'World Socialist (wsws.org)', true],
  ])('keeps brackets and quotation marks in pairs: %s', (line, name, dated) => {
    expect(read(...masthead, ...fields, text, line)).toMatchObject({
      text: [text],
      source: { name, ...(dated && { date: '2023-09-28' }) },
    });
  });

  test.each([
    'Nächste Kundgebung: 7. Oktober 2023',
    'Hamburg, 28.09.2023',
    'Hamburg, den 28.09.2023',
    'کابل، ۶ میزان ۱۴۰۲',
    'پایان بخش نخست، ۶ میزان ۱۴۰۲',
    'Ende des ersten Teils, 28.09.2023',
    'It opened on 28.09.2023',
    'Datum: 28.09.2023',
  ])('is not read from a line that names none, which stays in the text: %s', (line) => {
    const { text: left, ...rest } = read(...masthead, ...fields, text, line);
    expect(left).toEqual([text, line]);
    expect(rest).not.toHaveProperty('source');
  });

  test('may begin with a small letter', () => {
    const { source, text: left } = read(...masthead, ...fields, text, 'junge Welt 28.09.2023');
    expect([source, left]).toEqual([{ name: 'junge Welt', date: '2023-09-28' }, [text]]);
    expect(read(...fields, text, 'am Montag 28.09.2023')).not.toHaveProperty('source');
  });

  test.each(['Hamburg, 28.09.2023', 'The Guardian 30.09.2023'])(
    'is reported where the last line may be one: %s',
    (line) => {
      const { text: left, findings } = read(...masthead, ...fields, text, line);
      expect(left).toEqual([text, line]);
      expect(findings).toEqual([`uncertain-source: ${line}`]);
    },
  );

  test.each([
    'junge Welt vom',
    'Frankfurter Allgemeine Zeitung vom',
    'Le Monde diplomatique du',
    'l’Humanité,',
    'Ende Gelände',
    'Fin de partie',
  ])('is read in spite of small words: %s', (words) => {
    const name = words.replace(/(?: vom| du|,)$/, '');
    expect(read(...masthead, ...fields, text, `${words} 28.09.2023`)).toMatchObject({
      text: [text],
      source: { name, date: '2023-09-28' },
    });
  });

  test.each([
    ['Hamburg 28.09.2023', 'Hamburg'],
    ['wsws.org, 28.09.2023', 'wsws.org'],
    ['DPA, 28.09.2023', 'DPA'],
    ['Quelle: Spiegel, 28.09.2023', 'Spiegel'],
    ['Le Monde, le 28 septembre 2023', 'Le Monde'],
    ['Die Zeit, 29.09.2023', 'Die Zeit'],
  ])('is still read from %s', (line, name) => {
    expect(read(...masthead, ...fields, text, line)).toMatchObject({ text: [text], source: { name } });
  });
});

test.each([
  ['(A) b (C)', '(A) b (C)'],
  ['((A))', 'A'],
  ['A) b', 'A) b'],
  ['A (b', 'A (b'],
  ['A b)', 'A b'],
  ['«A» «B»', '«A» «B»'],
  ['"A"', 'A'],
  ['(', ''],
  ['', ''],
])('marks about a name go in pairs: %s', (text, name) => {
  expect(bareName(text)).toBe(name);
});
