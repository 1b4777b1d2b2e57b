import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../language/fold.ts';
import { publication } from '../../../testing/bundledArchive.ts';
import type { DocumentBlock } from '../../formats/parsedDocument.ts';
import { boldLine, heading, paragraph } from '../../formats/testing/documentParts.ts';
import { blockText, textOf } from './paragraphText.ts';
import { separateLetterhead } from './separateLetterhead.ts';
import { documentOf, fields, masthead, more, read, text } from './testing/readLines.ts';

const whole = {
  title: 'The Karez under the Street',
  authors: ['AA-AA desk'],
  date: '2023-09-29',
  findings: [],
};

describe('the letterhead', () => {
  test('is removed, and the lines below it become fields', () => {
    expect(read(...masthead, ...fields, text, more, 'World Socialist 28.09.2023')).toEqual({
      ...whole,
      text: [text, more],
      source: { name: 'World Socialist', date: '2023-09-28' },
    });
  });

  test.each([
    ['in one paragraph', [masthead.join('\n')]],
    ['line by line', masthead.flatMap((line) => line.split('\t'))],
    ['with gaps for tabulators', masthead.map((line) => line.replace('\t', '        '))],
    ['with the poet named', [...masthead.slice(0, 4), '(فردوسی)', ...masthead.slice(4)]],
    ['with ZWNJ in the label', [...masthead.slice(0, 5), 'زبان‌های اروپایی', 'EUROPEAN LANGUAGES']],
    ['with a space in the label', [...masthead.slice(0, 5), 'European Languages / زبان های اروپایی']],
    [
      'from an Arabic keyboard, with harakat',
      masthead.map((line) => line.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replace('من', 'مَن')),
    ],
    ['with tatweel', masthead.map((line) => line.replace('کشور', 'کشـــور'))],
    ['with the words of a line in disorder', masthead.map((line) => line.split(/\s/u).reverse().join(' '))],
    [
      'with addresses introduced',
      [
        ...masthead.slice(0, 4),
        'Web: https://www.afgazad.com/',
        'E-Mail: afgazad@gmail.com',
        ...masthead.slice(5),
      ],
    ],
    ['with empty lines and rules', [...masthead.flatMap((line) => [line, ' ']), { kind: 'rule' } as const]],
    [
      'as a table',
      [
        {
          kind: 'table',
          headRows: 0,
          rows: masthead.map((line) => line.split('\t').map((cell) => [{ text: cell }])),
        } as const,
      ],
    ],
    ['with a logo above it', [{ kind: 'image', image: 'logo', alt: '' } as const, ...masthead]],
    ['in the header', masthead.map((line) => `^${line}`)],
    [
      'in the header, with the label below',
      [...masthead.slice(0, 5).map((line) => `^${line}`), 'European Languages'],
    ],
  ])('is recognised %s', (_, lines) => {
    expect(read(...lines, ...fields, text, more)).toEqual({ ...whole, text: [text, more] });
  });

  test('is recognised in a table that holds the fields too', () => {
    const cells = [...masthead, ...fields.slice(0, 2)].map((cell) => [[{ text: cell }]]);
    const table = { kind: 'table', headRows: 0, rows: cells, ruled: false } as const;
    expect(read(table, ...fields.slice(2), text, more)).toEqual({ ...whole, text: [text, more] });
  });

  test('is recognised when author and date are lines of the same paragraph', () => {
    expect(read([...masthead, ...fields.slice(0, 2)].join('\n'), ...fields.slice(2), text, more)).toEqual({
      ...whole,
      text: [text, more],
    });
  });

  test('is removed from every page, and the page break stays', () => {
    const half = 'Each shaft is as deep as the water asks for and';
    const rest = 'no deeper, for every yard is dug by hand and carried up.';
    const pages = [
      ...masthead,
      ...fields,
      text,
      half,
      '- 1 -',
      '---',
      ...masthead,
      rest,
      'afgazad@gmail.com',
      '- 2 -',
    ];
    expect(read(...pages)).toEqual({ ...whole, text: [text, half, '[pageBreak]', rest] });
    const unknown = [...masthead, ...fields, text, half, ...masthead, rest];
    expect(read(...unknown)).toEqual({ ...whole, text: [text, half, '[pageBreak]', rest] });
    const numbered = [...masthead, ...fields, text, half].map((line) => `1:${line}`);
    expect(read(...numbered, '1:1', ...[...masthead, rest, '2'].map((line) => `2:${line}`))).toEqual({
      ...whole,
      text: [text, half, rest],
    });
  });

  test.each([
    'You find all of it at www.afgazad.com.',
    'افغانستان آزاد – آزاد افغانستان نام این نشریه است',
    'The motto is «چو کشور نباشد تن من مباد».',
    'AA-AA, 1998',
    'afgazad',
  ])('never removes a line that says more: %s', (line) => {
    expect(read(...masthead, ...fields, text, line, more).text).toEqual([text, line, more]);
    expect(read(...masthead, ...fields, text, '---', line, more).text).toEqual([
      text,
      '[pageBreak]',
      line,
      more,
    ]);
  });

  test('leaves a motto or name quoted in the article', () => {
    for (const line of [
      ...masthead.slice(2, 4),
      masthead[0] ?? '',
      'www.afgazad.com',
      'دری',
      'Pashto',
      'AA-AA',
    ])
      expect(read(...masthead, ...fields, text, line, more).text).toEqual([text, line, more]);
  });
});

describe('running lines', () => {
  const three = (line: (page: number) => string[], edge: 'top' | 'bottom') =>
    [1, 2, 3].flatMap((page) => {
      const running = line(page).map((one) => `${page}:${one}`);
      const own = `${page}:${text} ${'abc'.charAt(page - 1)}`;
      const head = page === 1 ? fields.map((one) => `1:${one}`) : [];
      return edge === 'top' ? [...running, ...head, own] : [...head, own, ...running];
    });
  const own = ['a', 'b', 'c'].map((letter) => `${text} ${letter}`);

  test.each(['3/7', '- 3 -', 'Page 3 of 7', 'Seite 3 von 7', '3', 'صفحهٔ ۳', '۳', '(3)', '3 مخ'])(
    'and page numbers like %s are removed, and told once if they have words',
    (number) => {
      const at = (page: number) => [number.replace('3', String(page)).replace('۳', '۱۲۳'.charAt(page - 1))];
      const findings = /\p{L}/u.test(number) ? [`dropped-text: ${at(1)}`] : [];
      expect(read(...three(at, 'bottom'))).toEqual({ ...whole, text: own, findings });
      expect(read(...three(at, 'top'))).toMatchObject({ text: own, findings });
    },
  );

  test('that repeat in the margins of several pages are removed', () => {
    expect(read(...three(() => ['Printed in Kabul and in Hamburg'], 'bottom'))).toEqual({
      ...whole,
      text: own,
      findings: ['dropped-text: Printed in Kabul and in Hamburg'],
    });
    const footer = (page: number) => [`www.afgazad.com – ${page} – afgazad@gmail.com`];
    expect(read(...three(footer, 'bottom'))).toEqual({ ...whole, text: own });
  });

  test('page numbers that do not count up are reported, and the text stays as it is', () => {
    const disordered = [
      ...fields,
      `${text} a`,
      '- 1 -',
      '---',
      `${text} c`,
      '- 3 -',
      '---',
      `${text} b`,
      '- 2 -',
    ];
    expect(read(...disordered)).toEqual({
      ...whole,
      text: [own[0], '[pageBreak]', own[2], '[pageBreak]', own[1]],
      findings: [],
    });
  });

  test('a complete set of page numbers is removed, whatever the order of the pages', () => {
    const pages = ['1', '4', '2', '3'].flatMap((number) => [more, number, '---']).slice(0, -1);
    expect(read(...fields, text, ...pages).text).not.toContain('4');
    const holes = ['1', '9', '2', '3'].flatMap((number) => [more, number, '---']).slice(0, -1);
    expect(read(...fields, text, ...holes).text).toContain('9');
  });

  test('a figure in the text stays', () => {
    expect(read(...fields, text, '2', more, '1', more).text).toEqual([text, '2', more, '1', more]);
    expect(read(...fields, text, '---', '1998', more).text).toEqual([text, '[pageBreak]', '1998', more]);
  });

  test('a title repeated on every page is still the title', () => {
    const title = '*The Karez under the Street';
    const pages = [`1:${title}`, `1:${text} a`, `2:${title}`, `2:${text} b`, `3:${title}`, `3:${text} c`];
    expect(read(...pages)).toMatchObject({ title: whole.title, text: own });
  });

  test('text found only in a header is reported', () => {
    expect(read('^Special edition on water', ...masthead, ...fields, text)).toEqual({
      ...whole,
      text: [text],
      findings: ['dropped-text: Special edition on water'],
    });
    expect(read('^AA-AA desk: The Karez under the Street\t3', ...fields, text).findings).toHaveLength(1);
    expect(read('^The Karez under the Street\t3', ...fields, text).findings).toEqual([]);
  });
});

describe('the fields', () => {
  test.each([
    ['title, author, day', ['*The Karez under the Street', 'AA-AA desk', '29.09.2023']],
    ['a heading, by and a day', ['# The Karez under the Street', 'by AA-AA desk', '29 September 2023']],
    ['day, title, author', ['29.09.2023', '# The Karez under the Street', 'By: AA-AA desk']],
    ['author and day in one line', ['AA-AA desk, 29.09.2023', '*The Karez under the Street']],
    ['author and day at two ends of a line', ['AA-AA desk\t\t29.09.2023', '*The Karez under the Street']],
    ['plain lines', ['The Karez under the Street', 'AA-AA desk', '29.09.2023']],
    [
      'plain lines of the letterhead',
      [...masthead, 'AA-AA desk', '29.09.2023', 'The Karez under the Street'],
    ],
    ['a title in two lines', ['AA-AA desk', '29.09.2023', '*The Karez\nunder the Street']],
    ['a day in two calendars', ['AA-AA desk', '۷ میزان ۱۴۰۲ (29.09.2023)', '*The Karez under the Street']],
    ['a day in the header', ['^29.09.2023', 'By AA-AA desk', '*The Karez under the Street']],
  ])('are read from %s', (_, lines) => {
    expect(read(...lines, text, more)).toEqual({ ...whole, text: [text, more] });
  });

  test.each([
    ['AA-AA desk; Language desk', ['AA-AA desk', 'Language desk']],
    ['by AA-AA desk and Language desk', ['AA-AA desk', 'Language desk']],
    ['نویسنده: میز تحریر AA-AA', ['میز تحریر AA-AA']],
    ['ليکوال: د AA-AA د لیکنو مېز', ['د AA-AA د لیکنو مېز']],
    ['از: میز زبان، میز تحریر AA-AA', ['میز زبان', 'میز تحریر AA-AA']],
    ['Von AA-AA Redaktion', ['AA-AA Redaktion']],
    ['par Rédaction AA-AA', ['Rédaction AA-AA']],
  ])('%s are the authors', (line, authors) => {
    expect(read(...masthead, line, '29.09.2023', '*The Karez', text)).toMatchObject({
      authors,
      text: [text],
    });
    expect(read('# The Karez', line, '29.09.2023', text)).toMatchObject({ authors, text: [text] });
  });

  test('a place beside the date is not an author and stays', () => {
    expect(read(...masthead, 'AA-AA desk', 'Kabul, 29.09.2023', '*The Karez under the Street', text)).toEqual(
      {
        ...whole,
        text: ['Kabul, 29.09.2023', text],
      },
    );
    expect(read('*The Karez under the Street', 'Berlin, den 29.09.2023', text)).toMatchObject({
      date: '2023-09-29',
      authors: [],
    });
  });

  test('a translator and a second heading stay in the text', () => {
    const lines = ['AA-AA desk', '29.09.2023', '*The Karez under the Street', 'Translated by Language desk'];
    expect(read(...masthead, ...lines, text)).toEqual({
      ...whole,
      text: ['Translated by Language desk', text],
    });
    const headings = ['# The Karez under the Street', '*How water walks', text];
    expect(read(...headings).text).toEqual(['How water walks', text]);
  });

  test('author and date may be side by side in a table without rules, or stacked in the header', () => {
    const cells = [[[{ text: 'AA-AA desk' }], [{ text: '29.09.2023' }]]];
    const table = (ruled: boolean): DocumentBlock => ({ kind: 'table', rows: cells, headRows: 0, ruled });
    const title = '*The Karez under the Street';
    expect(read(...masthead, table(false), title, text)).toEqual({ ...whole, text: [text] });
    expect(read(title, text, table(false), more).text).toEqual([text, '[table]', more]);
    expect(read(title, table(true), text).text).toEqual(['[table]', text]);
    expect(read('^By AA-AA desk', '^29.09.2023', title, text, more)).toEqual({
      ...whole,
      text: [text, more],
    });
  });

  test('the title is the line above the first heading, however short the text between them', () => {
    const part = heading('The shaft');
    const runs = [{ text: 'The Karez under the Street', strong: true, em: true }];
    const title = paragraph(runs, { align: 'center' });
    for (const between of [['A few words.'], ['A few', 'words'], []]) {
      const underLetterhead = read(...masthead, 'AA-AA desk', '29.09.2023', title, ...between, part, text);
      expect(underLetterhead).toEqual({ ...whole, text: [...between, 'The shaft', text] });
      const bare = read('AA-AA desk', '29.09.2023', title, ...between, part, text);
      expect(bare).toEqual(underLetterhead);
    }
    // A line above the title is no author where somebody else stands above the day.
    expect(read(...masthead, 'AA-AA desk', '29.09.2023', 'A report in two parts', title, text)).toEqual({
      ...whole,
      text: ['A report in two parts', text],
    });
    // A name in bold above it makes no title of itself.
    expect(read(boldLine('AA-AA desk'), part, text)).toMatchObject({
      title: 'The shaft',
      authors: ['AA-AA desk'],
    });
  });

  test('missing fields are absent and reported', () => {
    expect(read(text, more)).toEqual({
      text: [text, more],
      authors: [],
      findings: ['missing-field: title', 'missing-field: author', 'missing-field: date'],
    });
    expect(read('# The Karez', text)).toMatchObject({ title: 'The Karez', authors: [] });
    expect(read()).toMatchObject({ text: [], authors: [] });
  });

  test('an ambiguous date is uncertain', () => {
    expect(read('AA-AA desk', '3/4/2023', '*The Karez', text)).toMatchObject({
      date: '2023-04-03',
      findings: ['uncertain-date: 3/4/2023'],
    });
  });
});

describe('the source', () => {
  test.each([
    ['World Socialist 28.09.2023', { name: 'World Socialist', date: '2023-09-28' }],
    ['World Socialist Web Site, 28 September 2023', { name: 'World Socialist Web Site', date: '2023-09-28' }],
    ['(AA-AA Rundbrief vom 28.09.2023)', { name: 'AA-AA Rundbrief', date: '2023-09-28' }],
    ['Lettre AA-AA du 28 septembre 2023', { name: 'Lettre AA-AA', date: '2023-09-28' }],
    ['wsws.org 28.09.2023', { name: 'wsws.org', date: '2023-09-28' }],
    ['Source: AA-AA Letter', { name: 'AA-AA Letter' }],
    ['Quelle: AA-AA Rundbrief, 28.09.2023', { name: 'AA-AA Rundbrief', date: '2023-09-28' }],
    [
      'Source: AA-AA Letter, 28.09.2023, https://www.afgazad.com/a',
      { name: 'AA-AA Letter', date: '2023-09-28', url: 'https://www.afgazad.com/a' },
    ],
    ['Source: https://www.afgazad.com/a', { name: 'afgazad.com', url: 'https://www.afgazad.com/a' }],
    ['منبع: نامهٔ آزاد افغانستان ۶ میزان ۱۴۰۲', { name: 'نامهٔ آزاد افغانستان', date: '2023-09-28' }],
    ['نامهٔ آزاد افغانستان، ۶ میزان ۱۴۰۲', { name: 'نامهٔ آزاد افغانستان', date: '2023-09-28' }],
    ['سرچینه: د آزاد افغانستان لیک، د ۱۴۰۲ د تلې ۶', { name: 'د آزاد افغانستان لیک', date: '2023-09-28' }],
  ])('is read from %s', (line, source) => {
    expect(read(...masthead, ...fields, text, line)).toEqual({ ...whole, text: [text], source });
    expect(read(...masthead, ...fields, text, line, 'www.afgazad.com', '1/1')).toMatchObject({ source });
  });

  test('takes its address from the link or the line below', () => {
    const runs = [{ text: 'AA-AA Letter', href: 'https://www.afgazad.com/a' }, { text: ' 28.09.2023' }];
    const source = { name: 'AA-AA Letter', date: '2023-09-28', url: 'https://www.afgazad.com/a' };
    expect(read(...fields, text, paragraph(runs))).toMatchObject({ source, text: [text] });
    expect(read(...fields, text, 'AA-AA Letter 28.09.2023', source.url)).toMatchObject({
      source,
      text: [text],
    });
  });

  test('includes a line that only introduces it', () => {
    const announced = read(...masthead, ...fields, text, 'Sources:', 'World Socialist 28.09.2023');
    expect(announced).toMatchObject({
      text: [text],
      source: { name: 'World Socialist', date: '2023-09-28' },
    });
  });

  test('may be the last line of the last paragraph', () => {
    expect(read(...fields, `${text}\nWorld Socialist 28.09.2023`)).toMatchObject({
      text: [text],
      source: { name: 'World Socialist', date: '2023-09-28' },
    });
  });

  test.each([
    'The work began on 28.09.2023',
    'The work began in Kabul 28.09.2023.',
    'Das Wasser kam am 28. September 2023',
    'این کار در ۶ میزان ۱۴۰۲',
    'کار در کابل آغاز شد ۶ میزان ۱۴۰۲',
    'It lasted until winter came.',
    'https://www.afgazad.com/a',
    '28.09.2023',
  ])('is not read from %s', (line) => {
    const { text: kept, ...rest } = read(...fields, text, line);
    expect(kept).toEqual([text, line]);
    expect(rest).not.toHaveProperty('source');
  });
});

test('no word is lost, whatever the document', () => {
  const words = fc.constantFrom(
    ...masthead,
    ...fields,
    text,
    more,
    ...[
      'دری',
      'Pashto',
      'AA-AA',
      '- 2 -',
      '7',
      '---',
      'World Socialist 28.09.2023',
      'Source: A b',
      ' ',
      'by A. B',
      '# One',
    ],
    ...[
      '3/4/2023',
      'Berlin, 29.09.2023',
      'A\n29.09.2023\nB',
      '^Header',
      '*Bold',
      'ترجمهٔ میز زبان',
      'x\ty\tz',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (lines) => {
      const document = documentOf(...lines);
      const { blocks, fields, hasLetterhead, findings } = separateLetterhead(document, publication);
      const { title = [], authors, source, date } = fields;
      const kept = [
        ...blocks.map(blockText),
        textOf({ runs: title }),
        ...authors,
        source?.name ?? '',
        ...masthead,
      ];
      const known = new Set(
        [
          ...kept,
          ...findings.map(({ place }) => place.words),
          'by source Pashto دری',
          ...(date ? ['29.09.2023'] : []),
        ].flatMap(foldWords),
      );
      const lost = document.blocks
        .flatMap((block) => foldWords(blockText(block)))
        .filter((word) => !known.has(word) && /\p{L}/u.test(word));
      expect(lost).toEqual([]);
      expect(separateLetterhead(document, publication)).toEqual({ blocks, fields, hasLetterhead, findings });
    }),
    { numRuns: 200 },
  );
});
