import { formatDayPair } from '../../language/dates.ts';
import type { CardFacts } from './cardFacts.ts';
import { handOf, inks, rule, sheet, shortened } from './cardSheet.ts';
import { cardStyles } from './text/cardFonts.ts';
import { cardLine, type LinePlace } from './text/cardLine.ts';
import { widthOf } from './text/cardPieces.ts';
import { drawable } from './text/cardText.ts';

/** Author where the line begins, the day where it ends. */
export function foot({ author, day, language }: CardFacts): string {
  const own = handOf(language);
  const [begin, end] = own === 'arabic' ? [sheet.right, sheet.left] : [sheet.left, sheet.right];
  const style = cardStyles.small;
  const base = { y: 588, size: 30, fill: inks.soft };
  const shown = day === undefined ? undefined : drawable(formatDayPair(day, language), style);
  const room = sheet.width - 40 - (shown === undefined ? 0 : widthOf(shown, style, own, base.size));
  const name = drawable(author ?? '', style);
  const parts = [rule(sheet.left, sheet.right, 546)];
  if (name !== undefined) {
    const place: LinePlace = { ...base, x: begin, anchor: own === 'arabic' ? 'end' : 'start' };
    parts.push(cardLine(shortened(name, own, style, base.size, room), style, own, place));
  }
  if (shown !== undefined) {
    parts.push(cardLine(shown, style, own, { ...base, x: end, anchor: own === 'arabic' ? 'start' : 'end' }));
  }
  return parts.length > 1 ? parts.join('') : '';
}
