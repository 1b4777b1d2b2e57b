import { describe, expect, test } from 'vitest';
import { boldLine, heading } from '../../../formats/testing/documentParts.ts';
import { masthead, more, read, text } from '../testing/readLines.ts';

const sheets = [
  ['the letterhead', masthead],
  ['a bare page', []],
] as const;

describe.each(sheets)('on %s', (_, sheet) => {
  test.each([
    'Von Kabul nach Hamburg',
    '*Von Kabul nach Hamburg',
    '# Von Kabul nach Hamburg',
    '*By the Rivers of Babylon',
    'By the Rivers of Babylon',
    '# Par les Chemins du Nord',
    '*Von der Angst',
    '# Por un Mundo Nuevo',
  ])('the title %s is the title, not the author', (line) => {
    const title = line.replace(/^(?:\*|# )/, '');
    const rest = {
      title,
      authors: ['AA-AA Redaktion'],
      date: '2023-09-29',
      findings: [],
      text: [text, more],
    };
    expect(read(...sheet, 'AA-AA Redaktion', '29.09.2023', line, text, more)).toEqual(rest);
  });

  test.each([
    '# Translation and Power',
    '*Translation and Power',
    '# ۷ ثور ۱۳۵۷',
    '*۷ ثور ۱۳۵۷',
    '# ترجمه و قدرت',
  ])('the title %s is taken for one', (line) => {
    const title = line.replace(/^(?:\*|# )/, '');
    const rest = { title, authors: ['AA-AA desk'], date: '2023-09-29', findings: [], text: [text, more] };
    expect(read(...sheet, 'AA-AA desk', '29.09.2023', line, text, more)).toEqual(rest);
  });

  test('a bold or plain “by” line is the author’s, and a bold translator is not the title', () => {
    const left = {
      title: 'The Karez',
      authors: ['AA-AA desk'],
      date: '2023-09-29',
      findings: [],
      text: [text],
    };
    expect(read(...sheet, '# The Karez', boldLine('By AA-AA desk'), '29.09.2023', text)).toEqual(left);
    expect(read(...sheet, boldLine('The Karez'), boldLine('By AA-AA desk'), '29.09.2023', text)).toEqual(
      left,
    );
    expect(read(...sheet, 'By AA-AA desk', '29.09.2023', 'The Karez', text)).toEqual(left);
    const institute = read(...sheet, '# The Karez', 'by Institute of Peace', '29.09.2023', text);
    expect(institute).toEqual({ ...left, authors: ['Institute of Peace'] });
    const translated = boldLine('Translated by Language desk');
    expect(read(...sheet, 'AA-AA desk', '29.09.2023', 'The Karez', translated, text).title).toBe('The Karez');
    const persian = boldLine('به قلم میز تحریر');
    expect(read(...sheet, persian, '29.09.2023', 'The Karez', text)).toMatchObject({
      title: 'The Karez',
      authors: ['میز تحریر'],
    });
  });

  test('the first section’s heading stays in the text and is not the author', () => {
    const {
      text: left,
      authors,
      findings,
    } = read(...sheet, '29.09.2023', '# The Karez', heading('Early Days'), text);
    expect(left).toEqual(['Early Days', text]);
    expect(authors).toEqual([]);
    expect(findings).toEqual(['missing-field: author']);
  });
});

test('“from town to town” below a title is not an author, with or without the date beside it', () => {
  const way = 'Von Kabul nach Hamburg';
  expect(read('# Die Flucht', way, '29.09.2023', text)).toMatchObject({
    title: 'Die Flucht',
    authors: [],
    text: [way, text],
    findings: ['missing-field: author'],
  });
  expect(read('# Die Flucht', way, 'AA-AA Redaktion', '29.09.2023', text)).toMatchObject({
    title: 'Die Flucht',
    authors: ['AA-AA Redaktion'],
    text: [way, text],
  });
});

test('a subtitle in capitals is an uncertain author', () => {
  for (const lines of [
    ['# Die Lage', 'Neue Hoffnung'],
    ['Neue Hoffnung', '# Die Lage'],
  ])
    expect(read('^29.09.2023', ...lines, text)).toMatchObject({
      title: 'Die Lage',
      findings: ['uncertain-author: Neue Hoffnung'],
    });
});

test('a date in the future is uncertain', () => {
  for (const [day, date] of [
    ['29.09.2923', '2923-09-29'],
    ['۱۴۴۵/۳/۱۴', '2066-06-03'],
  ] as const)
    expect(read(...masthead, 'AA-AA desk', day, '*The Karez', text)).toMatchObject({
      date,
      findings: [`uncertain-date: ${day}`],
    });
});

test('a day written together with its month is read', () => {
  expect(read(...masthead, 'AA-AA desk', '۷میزان۱۴۰۲', '*The Karez', text)).toMatchObject({
    date: '2023-09-29',
    authors: ['AA-AA desk'],
    findings: [],
  });
});

test('a heading that is the only date is uncertain', () => {
  expect(read('# ۷ ثور ۱۳۵۷', 'AA-AA desk', text).findings).toContain('uncertain-date: ۷ ثور ۱۳۵۷');
});
