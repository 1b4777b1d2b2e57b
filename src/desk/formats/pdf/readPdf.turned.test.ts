import { expect, test } from 'vitest';
import { readPages, textsOf } from './testing/words.ts';

const LINES = ['The price of bread in three cities', 'and what a family pays for it now'];

test.each([90, 270] as const)(
  'a page that is printed across (%i degrees) is read like any other',
  async (turn) => {
    const document = await readPages({
      pieces: LINES.map((text, at) => ({
        text,
        x: turn === 90 ? 100 + 15 * at : 300 - 15 * at,
        y: 400,
        turn,
      })),
    });
    expect(textsOf(document).join('\n')).toBe(LINES.join('\n'));
    expect(document.formatFindings).toEqual([]);
  },
);

test('a page that stands on its head is read like any other', async () => {
  const document = await readPages({
    pieces: LINES.map((text, at) => ({ text, x: 500, y: 400 + 15 * at, turn: 180 as const })),
  });
  expect(textsOf(document).join('\n')).toBe(LINES.join('\n'));
});

test('words along an axis stand after the page’s text, whole, and this is told', async () => {
  const document = await readPages({
    pieces: [
      ...LINES.map((text, at) => ({ text, x: 100, y: 700 - 15 * at })),
      ...['Kabul', 'Herat', 'Mazar'].map((text, at) => ({
        text,
        x: 100 + 40 * at,
        y: 300,
        turn: 90 as const,
      })),
    ],
  });
  expect(textsOf(document).join('\n').split('\n')).toEqual([...LINES, 'Kabul', 'Herat', 'Mazar']);
  expect(document.formatFindings).toEqual(['Rotated text was moved to the end of its page.']);
});
