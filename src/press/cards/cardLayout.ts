import { languageOf } from '../../language/languages.ts';
import type { CardStyle } from './text/cardFonts.ts';
import { cardLine, type LinePlace } from './text/cardLine.ts';
import { widthOf } from './text/cardRuns.ts';
import { drawableText } from './text/drawableText.ts';
import type { RunDirection } from './text/runDirection.ts';
import { wrapTitle } from './text/wrapTitle.ts';

/** The edges of the drawn area, from left to right. */
export const cardEdges = { left: 80, middle: 600, right: 1120, width: 1040 } as const;

/** The colours of styles/tokens.css, by day. */
export const cardColors = {
  paper: '#faf7f0',
  ink: '#211f1b',
  soft: '#625c51',
  lapis: '#23418a',
  rule: '#a89f8d',
} as const;

/** The direction of a language. */
export function directionOfLanguage(language: string): RunDirection {
  return languageOf(language).direction === 'rtl' ? 'arabic' : 'other';
}

/** A line that must not be cut: made smaller until it fits. Empty if it cannot be drawn. */
export function fittedLine(
  text: string,
  language: string,
  style: CardStyle,
  place: LinePlace,
  width: number,
): string {
  const kept = drawableText(text, style);
  if (kept === undefined) return '';
  const own = directionOfLanguage(language);
  const size = Math.min(place.size, width / widthOf(kept, style, own, 1));
  return cardLine(kept, style, own, { ...place, size });
}

/** A line that may be cut: it ends in an ellipsis if it is too long. */
export function truncatedLine(
  text: string,
  own: RunDirection,
  style: CardStyle,
  size: number,
  width: number,
): string {
  const room = { width, steps: [{ size, lines: 1 }] };
  return wrapTitle(text, room, (line) => widthOf(line, style, own, 1)).lines[0] ?? '';
}

export function hairline(from: number, to: number, y: number): string {
  return to > from
    ? `<rect x="${Math.round(from)}" y="${y}" width="${Math.round(to - from)}" height="1.500" fill="${cardColors.rule}"/>`
    : '';
}
