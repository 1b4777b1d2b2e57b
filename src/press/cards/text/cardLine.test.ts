import { expect, test } from 'vitest';
import { cardStyles } from './cardFonts.ts';
import { cardLine } from './cardLine.ts';
import { widthOf } from './cardRuns.ts';
import type { RunDirection } from './directionRuns.ts';
import { drawnExtent } from './renderCard.ts';

const titles: [RunDirection, string][] = [
  ['arabic', 'آبی که دیوار خود را خود می‌سازد: قصهٔ شش «بند»'],
  ['arabic', 'د پښتو توري: ټ ډ ړ ږ ښ ګ ڼ ې ۍ ځ څ'],
  ['arabic', 'The Road to Oxiana (1937): مسافری که منارهای هرات را شمرد'],
  ['arabic', 'دور زر ور داد و روز زاد'],
  ['other', 'Was heißt „نوروز“? Zwei Silben, die das Deutsche kennt'],
  ['other', 'Что Вавилов увидел на полях, где рожь зовут «гандум-дар»'],
  ['other', 'Çoğu İstanbul’da: WAVE To AV'],
];

test.each(titles)('%s: what is measured is what is drawn, within the margin: %s', (own, text) => {
  const style = own === 'arabic' ? cardStyles.titleFromRight : cardStyles.titleFromLeft;
  const line = cardLine(text, style, own, { x: 100, y: 90, size: 50, anchor: 'start', fill: '#000' });
  const drawn = drawnExtent(`<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99">${line}</svg>`);
  const measured = widthOf(text, style, own, 50);
  expect(drawn / measured).toBeGreaterThan(0.82);
  // A line that fills its 1040 units may pass into the margin, which is 80; letters that never join come nearest.
  expect(drawn / measured).toBeLessThan(1.05);
});

test('a mixed line is placed piece by piece, from the left as it is seen', () => {
  const place = { x: 1120, y: 90, size: 50, anchor: 'end', fill: '#000' } as const;
  const line = cardLine('کتاب Oxiana خوب', cardStyles.titleFromRight, 'arabic', place);
  const pieces = [...line.matchAll(/x="([\d.]+)"[^>]*>([^<]+)</g)].map(([, x, text]) => ({
    x: Number(x),
    text,
  }));
  expect(pieces.map(({ text }) => text)).toEqual([
    '\u2067خوب\u2069',
    '\u2066Oxiana\u2069',
    '\u2067کتاب\u2069',
  ]);
  expect(pieces.map(({ x }) => x)).toEqual(pieces.map(({ x }) => x).toSorted((a, b) => a - b));
});
