import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { cardStyles, fontFilesFor } from './cardFonts.ts';
import { cardLine } from './cardLine.ts';
import { widthOf } from './cardRuns.ts';
import type { RunDirection } from './runDirection.ts';

const titles: [RunDirection, string][] = [
  ['arabic', 'آبی که دیوار خود را خود می‌سازد: قصهٔ شش «بند»'],
  ['arabic', 'د پښتو توري: ټ ډ ړ ږ ښ ګ ڼ ې ۍ ځ څ'],
  ['arabic', 'The Road to Oxiana (1937): مسافری که منارهای هرات را شمرد'],
  ['arabic', 'دور زر ور داد و روز زاد'],
  ['other', 'Was heißt „نوروز“? Zwei Silben, die das Deutsche kennt'],
  ['other', 'Что Вавилов увидел на полях, где рожь зовут «гандум-дар»'],
  ['other', 'Çoğu İstanbul’da: WAVE To AV'],
];

test.each(titles)('%s: the measured width is the width that resvg draws: %s', (own, text) => {
  const style = own === 'arabic' ? cardStyles.titleFromRight : cardStyles.titleFromLeft;
  const line = cardLine(text, style, own, { x: 100, y: 90, size: 50, anchor: 'start', fill: '#000' });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99">${line}</svg>`;
  const font = { loadSystemFonts: false, fontFiles: fontFilesFor(svg) };
  const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
  const measured = widthOf(text, style, own, 50);
  expect(drawn / measured).toBeGreaterThan(0.98);
  // Ink is not quite as wide as the advance.
  expect(drawn / measured).toBeLessThan(1.01);
});

test('the runs of a mixed line are placed from left to right as they are seen', () => {
  const place = { x: 1120, y: 90, size: 50, anchor: 'end', fill: '#000' } as const;
  const line = cardLine('کتاب Oxiana خوب', cardStyles.titleFromRight, 'arabic', place);
  const runs = [...line.matchAll(/x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => ({
    x: Number(x),
    text,
  }));
  expect(runs.map(({ text }) => text)).toEqual(['\u2067خوب\u2069', '\u2066Oxiana\u2069', '\u2067کتاب\u2069']);
  expect(runs.map(({ x }) => x)).toEqual(runs.map(({ x }) => x).toSorted((a, b) => a - b));
});
