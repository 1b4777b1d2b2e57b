import { escapeMarkup } from '../../../contract/text/xmlMarkup.ts';
import { type CardStyle, fontAttributes } from './cardFonts.ts';
import { type CardRun, cardRunsOf, runWidth } from './cardRuns.ts';
import { type RunDirection, visualOrder } from './runDirection.ts';

/** The place and look of a line. `anchor` is physical, because resvg ignores SVG's direction. */
export interface LinePlace {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  fill: string;
}

const shares = { start: 0, middle: 0.5, end: 1 };

/**
 * One line as SVG, each run of one direction and face in its own place (see cardRunsOf).
 *
 * @param directions the characters', if the line is part of a longer text
 */
export function cardLine(
  text: string,
  style: CardStyle,
  own: RunDirection,
  place: LinePlace,
  directions?: readonly RunDirection[],
): string {
  const runs = cardRunsOf(text, style, own, directions).flatMap(separateOuterSpaces);
  const [first] = runs;
  if (first && runs.length === 1) return textElement(first, place);
  const total = runs.reduce((sum, run) => sum + runWidth(run, place.size), 0);
  let x = place.x - total * shares[place.anchor];
  return visualOrder(runs, own)
    .map((run) => {
      const drawn = run.text.trim() === '' ? '' : textElement(run, { ...place, x, anchor: 'start' });
      x += runWidth(run, place.size);
      return drawn;
    })
    .join('');
}

/** resvg would put spaces at the end of a run on its wrong side (L1 of UAX #9), so they are skipped instead. */
function separateOuterSpaces(run: CardRun): CardRun[] {
  return run.text.split(/(^[\s]+|[\s]+$)/u).flatMap((text) => (text === '' ? [] : [{ ...run, text }]));
}

function textElement({ text, direction, face }: CardRun, { x, y, size, anchor, fill }: LinePlace): string {
  const at = `x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"`;
  // The base direction is always left to right in resvg; an isolate gives the run its own.
  const isolated = `${direction === 'arabic' ? '\u2067' : '\u2066'}${escapeMarkup(text)}\u2069`;
  return `<text ${at} ${fontAttributes(face)} font-size="${round(size * face.scale)}" fill="${fill}">${isolated}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
