import { expect, test } from 'vitest';
import { readDocument } from '../../import/readDocument.ts';
import { readText } from './readText.ts';

const shown = (text: string) =>
  readText(text).blocks.map((block) => (block.kind === 'paragraph' ? block.runs[0]?.text : block.kind));

test('blank lines separate paragraphs, and manual line breaks stay', () => {
  expect(shown('One line\nand another  \n\n \nNext\n')).toEqual(['One line\nand another', 'Next']);
});

test('without manual line breaks each line is a paragraph', () => {
  const long = 'word '.repeat(40).trim();
  expect(shown(`${long}\nShort\n\n${long}`)).toEqual([long, 'Short', long]);
  expect(shown('One\nTwo\n')).toEqual(['One', 'Two']);
});

const wrapped = 'A line that was broken by hand near the seventy-second column\nand goes on here.';

test('an address too long for a line does not split the paragraphs of a hard-wrapped text', () => {
  const address = `See https://www.afgazad.com/${'a'.repeat(120)}`;
  expect(shown(`${wrapped}\n\n${wrapped}\n\n${address}\n`)).toEqual([wrapped, wrapped, address]);
});

test('one unwrapped line does not split the paragraphs of a hard-wrapped text', () => {
  const long = 'word '.repeat(30).trim();
  const text = Array.from({ length: 12 }, () => wrapped);
  expect(shown([...text, long].join('\n\n'))).toEqual([...text, long]);
});

test('the control characters Word writes into plain text are read as what they mean', async () => {
  const { blocks } = await readDocument({
    name: 'a.txt',
    bytes: Buffer.from('One\x0btwo\x1ehalf lines\x1fend\r\n\r\nNext\r\n\x1a'),
  });
  expect(blocks).toMatchObject([
    { runs: [{ text: 'One\ntwo\u2011half linesend' }] },
    { runs: [{ text: 'Next' }] },
  ]);
});

test('DOS’s sign for a text’s end inside a text ends nothing', async () => {
  const bytes = Buffer.from('One \x1agoes on.\n\nTwo.\x1a\x1a');
  const { blocks } = await readDocument({ name: 'a.txt', bytes });
  expect(blocks).toMatchObject([{ runs: [{ text: 'One goes on.' }] }, { runs: [{ text: 'Two.' }] }]);
});

test('a form feed ends a page', () => {
  expect(readText('One\n\n\fTwo\f').blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'One' }], page: 1 },
    { kind: 'pageBreak' },
    { kind: 'paragraph', runs: [{ text: 'Two' }], page: 2 },
  ]);
});

const encodings: [string, number[]][] = [
  ['UTF-8', [...Buffer.from('«آزادی»')]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...Buffer.from('«آزادی»')]],
  ['UTF-16', [0xff, 0xfe, ...Buffer.from('«آزادی»', 'utf16le')]],
  ['UTF-16 from the other end', [0xfe, 0xff, ...Buffer.from('«آزادی»', 'utf16le').swap16()]],
  ['windows-1256', [0xab, 0xc2, 0xd2, 0xc7, 0xcf, 0xed, 0xbb]],
];
test.each(encodings)('Persian text in %s is the same text', async (_name, bytes) => {
  const { blocks } = await readDocument({ name: 'متن من.txt', bytes: Uint8Array.from(bytes) });
  // The old encoding had the Arabic ye only.
  expect(blocks).toMatchObject([{ runs: [{ text: expect.stringMatching(/^«آزاد[یي]»$/) }] }]);
});

test('German text in windows-1252 is German', async () => {
  const bytes = Uint8Array.from(Buffer.from('«Größe» für alle – ', 'latin1'));
  bytes[bytes.length - 2] = 0x96;
  const { blocks } = await readDocument({ name: 'a b.txt', bytes });
  expect(blocks).toMatchObject([{ runs: [{ text: '«Größe» für alle –' }] }]);
});

const persian = 'آزادی بیان حق هر انسان است و هیچ کس آن را نمی‌بخشد.';
const german = 'Größe, Güte und Schönheit: für alle Bürger, für Männer und Mütter, überall.';
const damaged: [string, Buffer, RegExp][] = [
  [
    'a byte of another encoding',
    Buffer.concat([Buffer.from(`${persian} `), Buffer.from([0xe9])]),
    /^آزادی بیان/,
  ],
  ['a letter cut in two', Buffer.from(persian.repeat(3)).subarray(0, 61), /^آزادی بیان/],
  ['a byte of another encoding', Buffer.concat([Buffer.from([0xfc]), Buffer.from(german)]), /Größe, Güte/],
];
test.each(damaged)('UTF-8 with %s stays UTF-8, and the damage is reported', async (_name, bytes, words) => {
  const { blocks, formatFindings } = await readDocument({ name: 'a.txt', bytes });
  expect(blocks).toMatchObject([{ runs: [{ text: expect.stringMatching(words) }] }]);
  expect(formatFindings).toEqual([expect.stringContaining('\ufffd')]);
});

const persianSentence = 'نانوایان شهر پشت در ایستاده‌اند.';
const sentence = 'The bakers of three cities wait for winter flour, and nobody knows when it will come.';

test.each([
  ['a hyphen that a PDF hid', sentence.replace('winter', 'win\x02ter'), 'for winter flour, and'],
  ['a bell', sentence.replace('nobody', '\x07nobody'), 'and nobody knows when'],
  ['a nought', `${persianSentence}\0`, 'در ایستاده‌اند.'],
])('%s is left out and told, and the text comes in', async (_, text, words) => {
  const { blocks, placedFindings } = await readDocument({ name: 'a.txt', bytes: Buffer.from(text) });
  expect(blocks).toMatchObject([{ runs: [{ text: expect.stringMatching(/^\P{Cc}+\.$/u) }] }]);
  expect(placedFindings).toEqual([
    {
      message: 'A control character, which shows nothing, was left out here.',
      words: words,
    },
  ]);
});

test('bytes of which many are control characters are no text', async () => {
  const bytes = Buffer.from(sentence.replace(/[aeiou]/g, '\x03'));
  await expect(readDocument({ name: 'a.txt', bytes })).rejects.toMatchObject({ kind: 'unknown-type' });
});

function utf32(text: string, bigEndian: boolean, mark: boolean): Buffer {
  const points = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.codePointAt(0) ?? 0);
  const buffer = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries())
    bigEndian ? buffer.writeUInt32BE(point, at * 4) : buffer.writeUInt32LE(point, at * 4);
  return buffer;
}

test.each([
  ['with its mark', sentence, false, true],
  ['from the other end with its mark', persianSentence, true, true],
  ['without its mark', persianSentence, false, false],
  [
    'from the other end without its mark, with a character beyond the first plane',
    `${sentence} 😀.`,
    true,
    false,
  ],
])('a text in UTF-32 %s is the same text', async (_, text, bigEndian, mark) => {
  const { blocks } = await readDocument({ name: 'a.txt', bytes: utf32(text, bigEndian, mark) });
  expect(blocks).toMatchObject([{ runs: [{ text }] }]);
});
