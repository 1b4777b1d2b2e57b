import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { blockSchema } from '../../../contract/blockSchema.ts';
import { blockTexts } from '../../../contract/blockTexts.ts';
import { anArticle } from '../../../testing/factories.ts';
import type { DocumentBlock, DocumentRun, ParsedDocument } from '../../formats/parsedDocument.ts';
import { boldLine, heading, paragraph } from '../../formats/testing/documentParts.ts';
import { repairBlocks } from '../repair/repairBlocks.ts';
import { anyBlocks, anyParagraph } from '../repair/testing/arbitraryBlocks.ts';
import { withValidCharacters } from '../withValidCharacters.ts';
import { toBlocks } from './toBlocks.ts';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
const prose = 'The road goes up to the pass, and on the other side it goes down to the river again.';

function blocks(source: DocumentBlock[], more: Partial<ParsedDocument> = {}, language = 'en') {
  return toBlocks(
    { blocks: source, notes: {}, images: {}, ...more },
    {
      language,
      id: '2023-09-29-a-road',
      languageOf: (text) => (/\p{Script=Arabic}/u.test(text) && !/[a-z]/i.test(text) ? 'fa-AF' : undefined),
    },
  );
}

/** What lines become. */
const lines = (...texts: string[]) => blocks(texts.map((text) => paragraph(text))).body;

describe('headings', () => {
  it('finds styled and hand-made headings and maps their levels to 2, 3, 4', () => {
    const { body } = blocks([
      heading('Part', 1),
      paragraph(prose),
      heading('Chapter', 4),
      paragraph(prose),
      boldLine('A bold line'),
      paragraph(prose),
    ]);
    expect(body).toEqual([
      { type: 'heading', level: 2, text: 'Part' },
      prose,
      { type: 'heading', level: 3, text: 'Chapter' },
      prose,
      { type: 'heading', level: 4, text: 'A bold line' },
      prose,
    ]);
  });

  it('does not take a bold sentence, a bold last line or a line of a bold document for one', () => {
    expect(blocks([boldLine('A bold sentence.'), paragraph(prose)]).body[0]).toMatchObject({
      type: 'paragraph',
    });
    expect(blocks([paragraph(prose), boldLine('The end of it')]).body[1]).toMatchObject({
      type: 'paragraph',
    });
    expect(blocks([boldLine('A line'), boldLine(prose), boldLine(prose)]).body).toEqual([
      'A line',
      prose,
      prose,
    ]);
  });
});

describe('text', () => {
  it('keeps emphasis and valid links, reports dropped links, and marks words of another script', () => {
    const { body, findings } = blocks([
      paragraph([
        { text: 'See ' },
        { text: 'this ', em: true },
        { text: 'here', href: 'javascript:alert(1)' },
        { text: ' and ' },
        { text: 'there', href: 'https://example.org/a' },
        { text: ', karez (کاریز).' },
      ]),
    ]);
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: [
          'See ',
          { text: 'this', em: true },
          ' here and ',
          { text: 'there', href: 'https://example.org/a' },
          ', karez (',
          { text: 'کاریز', language: 'fa-AF' },
          ').',
        ],
      },
    ]);
    expect(findings.map(({ kind, place }) => [kind, place.block])).toEqual([['dropped-link', 1]]);
  });

  it('gives a paragraph in another language its own language', () => {
    expect(blocks([paragraph('این راه دراز است.')]).body).toEqual([
      { type: 'paragraph', text: 'این راه دراز است.', language: 'fa-AF' },
    ]);
  });

  it('writes rules and asterisks as breaks between parts, and [...] as a gap', () => {
    const body = blocks([
      { kind: 'rule' },
      paragraph(prose),
      paragraph('* * *'),
      paragraph('[…]'),
      paragraph(prose),
    ]).body;
    expect(body).toEqual([prose, { type: 'break' }, { type: 'gap' }, prose]);
  });
});

describe('lists, quotations, tables', () => {
  it('makes neighbouring items one list and keeps nested lists', () => {
    const item = (text: string, ordered: boolean, depth: number) =>
      paragraph(text, { list: { ordered, depth } });
    expect(blocks([item('One', false, 0), item('Two', true, 1), item('First', true, 0)]).body).toEqual([
      { type: 'list', ordered: false, items: ['One', 'Two'] },
      { type: 'list', ordered: true, items: ['First'] },
    ]);
  });

  it('makes lists only from typed bullets and consecutive numbers', () => {
    expect(lines('• One', '• Two')).toEqual([{ type: 'list', ordered: false, items: ['One', 'Two'] }]);
    expect(lines('۱. One', '۲. Two')).toEqual([{ type: 'list', ordered: true, items: ['One', 'Two'] }]);
    for (const kept of [['• One'], ['1. One'], ['3. One', '4. Two'], ['– One', '– Two']])
      expect(lines(...kept)).toEqual(kept);
  });

  it('keeps two consecutive typed lists apart', () => {
    const list = (...items: string[]) => ({ type: 'list', ordered: true, items });
    expect(lines('1. One', '2. Two', '1. Again', '2. And', '3. Last')).toEqual([
      list('One', 'Two'),
      list('Again', 'And', 'Last'),
    ]);
    expect(lines('1. One', '2. Two', '1. Again')).toEqual([list('One', 'Two'), '1. Again']);
  });

  it('makes quoted paragraphs one quotation with its source', () => {
    const quoted = (text: string) => paragraph(text, { style: 'quote' });
    expect(
      blocks([quoted('Ink is black.'), quoted('So it is.'), quoted('— A treatise on ink')]).body,
    ).toEqual([{ type: 'quote', body: ['Ink is black.', 'So it is.'], cite: 'A treatise on ink' }]);
  });

  it('makes a table with a head, and paragraphs from a layout table', () => {
    const cell = (text: string, strong = false): DocumentRun[] => [strong ? { text, strong } : { text }];
    const rows = [[cell('Lake', true), cell('Meaning', true)], [cell('Haybat')]];
    expect(blocks([{ kind: 'table', headRows: 0, rows }]).body).toEqual([
      { type: 'table', head: ['Lake', 'Meaning'], rows: [['Haybat', '']] },
    ]);
    expect(blocks([{ kind: 'table', headRows: 0, ruled: false, rows: [[cell('One\nTwo')]] }]).body).toEqual([
      'One',
      'Two',
    ]);
  });
});

describe('verse', () => {
  const halves = ['به نام خداوند جان و خرد', 'کزین برتر اندیشه برنگذرد'] as const;
  const bayts = [[...halves]];

  it('reads bayts from a table without rules, from gaps and from lines styled as verse', () => {
    const table: DocumentBlock = {
      kind: 'table',
      headRows: 0,
      ruled: false,
      rows: [halves.map((text) => [{ text }])],
    };
    const lines = halves.map((text) => paragraph(text, { style: 'verse' }));
    for (const source of [[table], [paragraph(halves.join('\t'))], lines])
      expect(blocks(source, {}, 'fa-AF').body).toEqual([{ type: 'verse', bayts }]);
  });

  it('reads bayts in other scripts where there are two or more together', () => {
    const rhyme = ['With starch and stone the sheet is dressed,\tand then at last the pen may rest.'];
    const second = 'The ink stays black, the edge stays fine,\tand straight as water runs the line.';
    const { body } = blocks([...rhyme, second].map((text) => paragraph(text)));
    expect(body).toEqual([{ type: 'verse', bayts: [...rhyme, second].map((line) => line.split('\t')) }]);
    expect(blocks([paragraph(second)]).body).toEqual([second.replace('\t', ' ')]);
  });

  it('takes the poet from the line below', () => {
    const { body } = blocks([paragraph(halves.join('\t')), paragraph('(فردوسی)')], {}, 'fa-AF');
    expect(body).toEqual([{ type: 'verse', bayts, attribution: '(فردوسی)' }]);
  });

  it('keeps a single hemistich and reports it', () => {
    const lines = [...halves, halves[0]].map((text) => paragraph(text, { style: 'verse' }));
    const { body, findings } = blocks(lines, {}, 'fa-AF');
    expect(body).toEqual([{ type: 'verse', bayts }, halves[0]]);
    expect(findings.map(({ place }) => place.block)).toEqual([2]);
  });

  it('keeps the lines of European verse as a quotation', () => {
    const lines = ['Wer das Dichten will verstehen,', 'Muss ins Land der Dichtung gehen.'];
    expect(
      blocks(
        lines.map((text) => paragraph(text, { style: 'verse' })),
        {},
        'de',
      ).body,
    ).toEqual([{ type: 'quote', body: lines }]);
  });
});

describe('notes', () => {
  it('numbers them in the order of their references, including one referred to twice', () => {
    const refer = (note: string): DocumentRun => ({ text: '*', note });
    const notes = { x: [paragraph('Last.')], a: [paragraph('Second.')], b: [paragraph('First.')] };
    const { body, findings } = blocks(
      [paragraph([{ text: 'One' }, refer('b'), refer('a'), refer('b'), refer('gone')])],
      { notes },
    );
    expect(body).toEqual([
      {
        type: 'paragraph',
        text: ['One', { text: '1', note: 1 }, { text: '2', note: 2 }, { text: '1', note: 1 }, '*'],
      },
      { type: 'note', number: 1, text: 'First.' },
      { type: 'note', number: 2, text: 'Second.' },
      { type: 'note', number: 3, text: 'Last.' },
    ]);
    expect(findings.map(({ place }) => place)).toEqual([
      { block: 1, words: '*' },
      { block: 4, words: 'Last.' },
    ]);
  });
});

describe('pictures', () => {
  const picture = (image: string): DocumentBlock => ({ kind: 'image', image, alt: 'A dot' });
  const images = {
    dot: { name: 'word/media/Image 1.emf', bytes: pixel },
    old: { name: 'old.png', bytes: new Uint8Array([0xd7, 0xcd, 0xc6, 0x9a]) },
    active: {
      name: 'a.svg',
      bytes: new TextEncoder().encode('<svg width="1" height="1" onload="x()"></svg>'),
    },
    drawn: {
      name: 'نقشه.svg',
      bytes: new TextEncoder().encode('<?xml version="1.0"?><svg width="3.4" height="2"></svg>'),
    },
  };

  it('makes the first the article’s own and keeps the others with their captions', () => {
    const {
      body,
      image,
      images: taken,
    } = blocks(
      [
        picture('dot'),
        paragraph(prose),
        picture('drawn'),
        paragraph('Figure 1: A map'),
        picture('dot'),
        paragraph('No caption.'),
      ],
      { images },
    );
    const size = { width: 1, height: 1 };
    expect(image).toEqual({ src: 'images/2023-09-29-a-road/1.png', alt: 'A dot', ...size });
    expect(body.slice(1)).toEqual([
      {
        type: 'figure',
        src: 'images/2023-09-29-a-road/2.svg',
        alt: 'A dot',
        caption: 'Figure 1: A map',
        width: 3,
        height: 2,
      },
      { type: 'figure', src: 'images/2023-09-29-a-road/1.png', alt: 'A dot', ...size },
      'No caption.',
    ]);
    expect(Object.keys(taken)).toHaveLength(2);
  });

  it('drops and reports pictures browsers do not show and drawings with scripts, and keeps the caption', () => {
    const {
      body,
      findings,
      images: taken,
    } = blocks(
      [
        paragraph(prose),
        picture('old'),
        picture('active'),
        picture('gone'),
        paragraph('A map', { style: 'caption' }),
      ],
      { images },
    );
    expect(body).toEqual([prose, 'A map']);
    expect(findings.map(({ kind }) => kind)).toEqual(['dropped-image', 'dropped-image', 'dropped-image']);
    expect(taken).toEqual({});
  });
});

describe('whatever the blocks', () => {
  const notes = fc.record({
    a: fc.array(anyParagraph, { maxLength: 2 }),
    b: fc.array(anyParagraph, { maxLength: 2 }),
  });
  const document = fc.record({
    blocks: anyBlocks,
    notes,
    images: fc.constant({ picture: { name: 'p.png', bytes: pixel } }),
  });
  const letters = (text: string) =>
    [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
  const shown = (runs: readonly DocumentRun[]) =>
    runs.map(({ text, note }) => (note === undefined || note === 'none' ? text : '')).join('');

  it('every word is in the body, and the body is valid', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('en', 'fa-AF'), ({ blocks: source, ...rest }, language) => {
        const repaired = repairBlocks(source, language).blocks;
        const { body } = withValidCharacters({
          ...anArticle(),
          body: blocks(repaired, rest, language).body,
        });
        const parsed = body.map((block) => v.parse(blockSchema, block));
        const before = repaired.flatMap((block) => {
          if (block.kind === 'paragraph') return shown(block.runs);
          return block.kind === 'table' ? block.rows.flat().map(shown) : [];
        });
        const noted = Object.values(rest.notes).flatMap((paragraphs) =>
          paragraphs.map(({ runs }) => shown(runs)),
        );
        expect(parsed.every(({ type }) => type !== 'unknown')).toBe(true);
        expect(letters(parsed.flatMap(blockTexts).join(''))).toBe(letters([...before, ...noted].join('')));
      }),
      { numRuns: 400 },
    );
  });
});
