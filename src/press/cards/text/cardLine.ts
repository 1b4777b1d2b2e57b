import { type CardFace, type CardStyle, fontAttributes } from './cardFonts.ts';
import { type CardRun, cardRunsOf, widthOf } from './cardRuns.ts';
import type { RunDirection } from './directionRuns.ts';
import { drawnExtent } from './renderCard.ts';
import { xmlText } from './xmlText.ts';

/** Where a line stands and how it looks; `anchor` is physical: SVG's direction is not heeded by resvg. */
export interface LinePlace {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  fill: string;
}

const shares = { start: 0, middle: 0.5, end: 1 };

/** One line as SVG, each piece of another hand or face in its own place: see piecesOf. `hands` where the line is part of a text. */
export function cardLine(
  text: string,
  style: CardStyle,
  own: RunDirection,
  place: LinePlace,
  directions?: readonly RunDirection[],
): string {
  const pieces = cardRunsOf(text, style, own, directions).flatMap(separateOuterSpaces);
  const [first] = pieces;
  if (first && pieces.length === 1) return textElement(first, place);
  const widths = new Map(pieces.map((piece) => [piece, drawnWidth(piece, place.size)]));
  const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
  let x = place.x - total * shares[place.anchor];
  return inVisualOrder(pieces, own)
    .map((piece) => {
      const drawn = isSpace(piece) ? '' : textElement(piece, { ...place, x, anchor: 'start' });
      x += widths.get(piece) ?? 0;
      return drawn;
    })
    .join('');
}

/** Spaces at the end of a piece would be set on the wrong side of it (L1 of UAX #9): they are stepped over instead. */
function separateOuterSpaces(piece: CardRun): CardRun[] {
  return piece.text.split(/(^[\s]+|[\s]+$)/u).flatMap((text) => (text === '' ? [] : [{ ...piece, text }]));
}

function isSpace({ text }: CardRun): boolean {
  return text.trim() === '';
}

/** From left to right: L2 of UAX #9. Pieces of one hand beside each other differ in face only and turn together. */
function inVisualOrder(pieces: CardRun[], own: RunDirection): CardRun[] {
  const groups: CardRun[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.direction === piece.direction) last.push(piece);
    else groups.push([piece]);
  }
  const turned = groups.map((group) => (group[0]?.direction === 'arabic' ? group.toReversed() : group));
  return (own === 'arabic' ? turned.toReversed() : turned).flat();
}

/** The advance of a piece as shaped: what it adds between two bars, for a box alone knows the ink only. */
function drawnWidth(piece: CardRun, size: number): number {
  const { text, direction, face } = piece;
  if (isSpace(piece)) return widthOf(text, { arabic: [face], other: [face] }, direction, size);
  const place = { x: 0, y: 0, size, anchor: 'start', fill: '#000' } as const;
  const extent = (inner: string) =>
    drawnExtent(
      `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="99">${element(`|${inner}|`, face, place)}</svg>`,
    );
  return extent(isolated(text, direction)) - extent('');
}

function textElement({ text, direction, face }: CardRun, place: LinePlace): string {
  return element(isolated(text, direction), face, place);
}

function element(text: string, face: CardFace, { x, y, size, anchor, fill }: LinePlace): string {
  const at = `x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"`;
  return `<text ${at} ${fontAttributes(face)} font-size="${round(size * face.scale)}" fill="${fill}">${xmlText(text)}</text>`;
}

/** Base direction is always left to right in resvg; an isolate gives the piece its own. */
function isolated(text: string, hand: RunDirection): string {
  return `${hand === 'arabic' ? '\u2067' : '\u2066'}${text}\u2069`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
