import { expect, test } from 'vitest';
import { runText } from '../runText.ts';
import { readMarkdown } from './readMarkdown.ts';

test('Markdown’s marks, and HTML within it, become what they mean', () => {
  const { format, blocks } = readMarkdown(
    '# Head\n\nOne **bold** and *soft* <em>tag</em>,\nsecond [line](https://www.afgazad.com/)  \nthird\n\n> Said\n\n1. a\n   - b\n\n---\n\n| A | B |\n|---|---|\n| 1 | 2 |\n',
  );
  expect(format).toBe('markdown');
  expect(blocks).toEqual([
    { kind: 'paragraph', style: 'heading', level: 1, runs: [{ text: 'Head' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'One ' },
        { text: 'bold', strong: true },
        { text: ' and ' },
        { text: 'soft', em: true },
        { text: ' ' },
        { text: 'tag', em: true },
        { text: ', second ' },
        { text: 'line', href: 'https://www.afgazad.com/' },
        { text: '\nthird' },
      ],
    },
    { kind: 'paragraph', style: 'quote', runs: [{ text: 'Said' }] },
    { kind: 'paragraph', list: { ordered: true, depth: 0 }, runs: [{ text: 'a' }] },
    { kind: 'paragraph', list: { ordered: false, depth: 1 }, runs: [{ text: 'b' }] },
    { kind: 'rule' },
    {
      kind: 'table',
      headRows: 1,
      rows: [
        [[{ text: 'A' }], [{ text: 'B' }]],
        [[{ text: '1' }], [{ text: '2' }]],
      ],
    },
  ]);
});

test('a quotation or code in a list item is not another item', () => {
  const { blocks } = readMarkdown('1. step\n   > said\n2. next\n   ```\n   code\n   ```\n3. last\n');
  expect(blocks.map((block) => 'list' in block)).toEqual([true, false, true, false, true]);
});

test('footnotes become notes in the order of their references, each once', () => {
  const { blocks, notes } = readMarkdown(
    'Text[^b] and[^a], again[^b]; `[^b]` and [^none].\n\n[^a]: Note *a*.\n[^b]: Note b\n    goes on.\n\n    Second part.\n\nEnd.\n',
  );
  expect(blocks).toMatchObject([
    {
      runs: [
        { text: 'Text' },
        { text: '2', note: 'n1' },
        { text: ' and' },
        { text: '1', note: 'n2' },
        { text: ', again' },
        { text: '2', note: 'n1' },
        { text: '; [^b] and [^none].' },
      ],
    },
    { runs: [{ text: 'End.' }] },
  ]);
  expect(notes).toMatchObject({
    n1: [{ runs: [{ text: 'Note b goes on.' }] }, { runs: [{ text: 'Second part.' }] }],
    n2: [{ runs: [{ text: 'Note ' }, { text: 'a', em: true }, { text: '.' }] }],
  });
});

const words = (text: string) =>
  readMarkdown(text).blocks.map((block) =>
    'runs' in block ? block.runs.map((run) => (run.note ? `[${run.text}]` : run.text)).join('') : block.kind,
  );

test('a note that nothing refers to, and a label’s second note, stay in the text and leave no bare arrow', () => {
  expect(words('Text[^a].\n\n[^a]: First.\n\n[^a]: Second.\n\n[^b]: Third.\n')).toEqual([
    'Text[1].',
    'Second.',
    'Third.',
  ]);
});

test('a note that is written before its reference is a note', () => {
  const text = '[^a]: Note, see[^b].\n\nText[^a] and[^b].\n\n[^b]: Other.\n';
  expect(words(text)).toEqual(['Text[1] and[2].']);
  expect(Object.keys(readMarkdown(text).notes)).toEqual(['n1', 'n2']);
});

test.each(['## Heading', '> Said', '- item', '* item', '1. item', '```\ncode\n```'])(
  'a note does not swallow a new block below it: %s',
  (below) => {
    const { blocks, notes } = readMarkdown(`Text[^1].\n\n[^1]: The note\ngoes on.\n${below}\n\nWords\n`);
    expect(blocks).toHaveLength(3);
    expect(notes.n1).toMatchObject([{ runs: [{ text: 'The note goes on.' }] }]);
  },
);

test('a note’s line that begins with a day stays in the note', () => {
  const { notes } = readMarkdown('Text[^1].\n\n[^1]: Printed on\n28. September 2023.\n');
  expect(notes.n1).toMatchObject([{ runs: [{ text: 'Printed on 28. September 2023.' }] }]);
});

test('struck-through words are left out and reported, and a tilde before a number strikes nothing', () => {
  const { blocks, placedFindings } = readMarkdown('The ~~old~~ new one costs 5~10 to 20~30.\n');
  expect(blocks).toMatchObject([{ runs: [{ text: 'The new one costs 5~10 to 20~30.' }] }]);
  expect(placedFindings).toMatchObject([{ message: expect.stringContaining('deleted') }]);
});

test.each([
  ['Let $a*b*c = x_1 + y_2$ be.', 'Let $a*b*c = x_1 + y_2$ be.'],
  ['So $$\n\\sum_{i} a_i * b_i < c\n$$ it is.', 'So $$ \\sum_{i} a_i * b_i < c $$ it is.'],
  ['It costs $5 *or* 10$ more.', 'It costs $5 or 10$ more.'],
])('a formula keeps its signs, and a price is none: %s', (source, shown) => {
  const { blocks } = readMarkdown(source);
  expect(blocks.map((block) => (block.kind === 'paragraph' ? runText(block.runs) : ''))).toEqual([shown]);
});
