import { languageOf } from '../../language/languages.ts';
import type { CardStyle } from './text/cardFonts.ts';
import { cardLine, type LinePlace } from './text/cardLine.ts';
import { widthOf } from './text/cardPieces.ts';
import { drawable } from './text/cardText.ts';
import type { Hand } from './text/hands.ts';
import { wrapTitle } from './text/wrapTitle.ts';

/** The edges of what is printed, from left to right. */
export const sheet = { left: 80, middle: 600, right: 1120, width: 1040 } as const;

/** The colours of styles/tokens.css, by day. */
export const inks = {
  paper: '#faf7f0',
  ink: '#211f1b',
  soft: '#625c51',
  lapis: '#23418a',
  rule: '#a89f8d',
} as const;

/** The hand a language is written in. */
export function handOf(language: string): Hand {
  return languageOf(language).direction === 'rtl' ? 'arabic' : 'other';
}

/** A line that must not be cut: made smaller until it fits. Nothing, if it cannot be drawn. */
export function fitted(
  text: string,
  language: string,
  style: CardStyle,
  place: LinePlace,
  width: number,
): string {
  const kept = drawable(text, style);
  if (kept === undefined) return '';
  const size = Math.min(
    place.size,
    (place.size * width) / widthOf(kept, style, handOf(language), place.size),
  );
  return cardLine(kept, style, handOf(language), { ...place, size });
}

/** A line that may be cut: with an ellipsis where it is too long. */
export function shortened(text: string, own: Hand, style: CardStyle, size: number, width: number): string {
  const room = { width, steps: [{ size, lines: 1 }] };
  return wrapTitle(text, room, (line, at) => widthOf(line, style, own, at)).lines[0] ?? '';
}

/** A hairline. */
export function rule(from: number, to: number, y: number): string {
  return to > from
    ? `<rect x="${Math.round(from)}" y="${y}" width="${Math.round(to - from)}" height="1.500" fill="${inks.rule}"/>`
    : '';
}
