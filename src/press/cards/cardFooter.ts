import { formatDayPair } from '../../language/late/dayPair.ts';
import type { CardFacts } from './cardFacts.ts';
import { cardColors, cardEdges, directionOfLanguage, hairline, truncatedLine } from './cardLayout.ts';
import { cardStyles } from './text/cardFonts.ts';
import { cardLine, type LinePlace } from './text/cardLine.ts';
import { widthOf } from './text/cardRuns.ts';
import { drawableText } from './text/drawableText.ts';

/** The author at the start of the line, the day at its end. */
export function cardFooter({ author, day, language }: CardFacts): string {
  const own = directionOfLanguage(language);
  const [begin, end] =
    own === 'arabic' ? [cardEdges.right, cardEdges.left] : [cardEdges.left, cardEdges.right];
  const style = cardStyles.small;
  const base = { y: 588, size: 30, fill: cardColors.soft };
  const shown = day === undefined ? undefined : drawableText(formatDayPair(day, language), style);
  const room = cardEdges.width - 40 - (shown === undefined ? 0 : widthOf(shown, style, own, base.size));
  const name = drawableText(author ?? '', style);
  const parts = [hairline(cardEdges.left, cardEdges.right, 546)];
  if (name !== undefined) {
    const place: LinePlace = { ...base, x: begin, anchor: own === 'arabic' ? 'end' : 'start' };
    parts.push(cardLine(truncatedLine(name, own, style, base.size, room), style, own, place));
  }
  if (shown !== undefined) {
    parts.push(cardLine(shown, style, own, { ...base, x: end, anchor: own === 'arabic' ? 'start' : 'end' }));
  }
  return parts.length > 1 ? parts.join('') : '';
}
