import { expect, test } from 'vitest';
import { MAX_BYTES, MAX_PAGES } from './file/openPdf.ts';
import { readPdf } from './readPdf.ts';
import { pdfOf } from './testing/pdfWriter.ts';
import { textsOf } from './testing/words.ts';

const NAME = 'نامه ۷.pdf';
const TEXT = 'There is a text on this page, long enough for a reader to see that it is one.';
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const latin1Text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

async function refusal(bytes: Uint8Array) {
  const error = await readPdf(NAME, bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'DocumentError', file: NAME });
  expect((error as Error).message).toContain(NAME);
  return (error as { kind: string }).kind;
}

test('an empty file, a broken one and one of another type are named for what they are', async () => {
  expect(await refusal(new Uint8Array())).toBe('empty');
  expect(await refusal(latin1('This is a letter and no PDF.'))).toBe('corrupt');
  const whole = pdfOf([{ pieces: [{ text: TEXT, x: 60, y: 700 }] }]);
  expect(await refusal(whole.slice(0, 60))).toBe('corrupt');
});

test('a file without its cross-reference table is still read', async () => {
  const whole = latin1Text(pdfOf([{ pieces: [{ text: TEXT, x: 60, y: 700 }] }]));
  const document = await readPdf(NAME, latin1(whole.replace(/startxref\n\d+/, 'startxref\n7')));
  expect(textsOf(document)).toEqual([TEXT]);
});

test('a blank page is empty', async () => {
  expect(await refusal(pdfOf([{}]))).toBe('empty');
});

test('a password-protected file is rejected', async () => {
  const whole = latin1Text(pdfOf([{ pieces: [{ text: TEXT, x: 60, y: 700 }] }]));
  const key = '01'.repeat(32);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  expect(await refusal(latin1(whole.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`)))).toBe('encrypted');
});

test('pages of pictures are a scan', async () => {
  const scan = { image: { x: 0, y: 0, width: 600, height: 800 } };
  expect(await refusal(pdfOf([scan, scan]))).toBe('scanned');
});

test('a font without a character map cannot be read', async () => {
  expect(await refusal(pdfOf([{ pieces: [{ text: TEXT, x: 60, y: 700, mute: true }] }]))).toBe('unreadable');
});

test('a few unmapped characters are marked and reported', async () => {
  const pieces = [
    { text: TEXT, x: 60, y: 700 },
    { text: '☙', x: 60, y: 650, mute: true },
  ];
  const document = await readPdf(NAME, pdfOf([{ pieces }]));
  expect(textsOf(document)).toEqual([TEXT, '\uFFFD']);
  expect(document.formatFindings).toHaveLength(1);
});

test('words that only make sense backwards are rejected, not reversed by guess', async () => {
  const fromLeft = 'از کابل به هرات که در این راه است و از آن به بلخ';
  expect(await refusal(pdfOf([{ pieces: [{ text: fromLeft, x: 60, y: 700 }] }]))).toBe('wrong-order');
});

test('too many pages or bytes are too large', async () => {
  const page = { pieces: [{ text: TEXT, x: 60, y: 700 }] };
  expect(await refusal(pdfOf(Array.from({ length: MAX_PAGES + 1 }, () => page)))).toBe('too-large');
  expect(await refusal(new Uint8Array(MAX_BYTES + 1))).toBe('too-large');
});
