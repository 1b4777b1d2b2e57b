import { cardColors, cardEdges, directionOfLanguage } from './cardLayout.ts';
import { cardStyles } from './text/cardFonts.ts';
import { cardLine } from './text/cardLine.ts';
import { widthOf } from './text/cardRuns.ts';
import { drawableText } from './text/drawableText.ts';
import { directionsOfLines } from './text/runDirection.ts';
import { wrapTitle } from './text/wrapTitle.ts';

/** A title on at most four lines, from the side where its language starts; undefined if no font has its script. */
export function cardTitle(title: string, language: string): string | undefined {
  const own = directionOfLanguage(language);
  const style = own === 'arabic' ? cardStyles.titleFromRight : cardStyles.titleFromLeft;
  const text = drawableText(title, style);
  if (text === undefined) return undefined;
  const leading = own === 'arabic' ? 1.5 : 1.2;
  const steps = [88, 76, 68, 60, 53, 47, 42].map((size) => ({
    size,
    lines: Math.min(4, Math.floor(302 / (size * leading))),
  }));
  const { lines, size } = wrapTitle(text, { width: cardEdges.width, steps }, (line) =>
    widthOf(line, style, own, 1),
  );
  const pitch = size * leading;
  // The block is centred in its space; a third of the em centres the letters, not their baselines.
  const first = 385 - ((lines.length - 1) * pitch) / 2 + size * 0.3;
  const place = {
    x: own === 'arabic' ? cardEdges.right : cardEdges.left,
    size,
    anchor: own === 'arabic' ? 'end' : 'start',
    fill: cardColors.ink,
  } as const;
  const directions = directionsOfLines(lines, own);
  return lines
    .map((line, at) => cardLine(line, style, own, { ...place, y: first + at * pitch }, directions[at]))
    .join('');
}
