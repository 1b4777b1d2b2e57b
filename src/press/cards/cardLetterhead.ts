import { wordings } from '../../contract/labels.ts';
import type { CardFacts } from './cardFacts.ts';
import { fitted, handOf, inks, rule, sheet, shortened } from './cardSheet.ts';
import { cardStyles } from './text/cardFonts.ts';
import { cardLine } from './text/cardLine.ts';
import { widthOf } from './text/cardPieces.ts';
import { drawable } from './text/cardText.ts';

/** The publication's name, and the monogram under it. */
export function masthead({ publicationName, monogram }: CardFacts, y: number, size: number): string {
  const name = { x: sheet.middle, y, size, anchor: 'middle', fill: inks.ink } as const;
  const sign = {
    x: sheet.middle,
    y: y + size * 0.88,
    size: size * 0.46,
    anchor: 'middle',
    fill: inks.lapis,
  } as const;
  return (
    fitted(publicationName.text, publicationName.language, cardStyles.name, name, sheet.width) +
    fitted(monogram, 'en', cardStyles.label, sign, sheet.width)
  );
}

/** A section’s name in one language, and the end of the rule at which it stands. */
export interface DrawnLabel {
  text: string;
  language: string;
  anchor: 'start' | 'end';
}

/** At most two wordings: as on paper, the one that reads from the right at the right end. */
export function labelsOf({ sectionLabel }: CardFacts): DrawnLabel[] {
  const known = wordings(sectionLabel ?? {}).flatMap(({ text, language }) => {
    const kept = drawable(text, cardStyles.label);
    return kept === undefined ? [] : [{ text: kept, language }];
  });
  const fromRight = known.find(({ language }) => handOf(language) === 'arabic');
  const fromLeft = known.find((one) => one !== fromRight);
  const labels: DrawnLabel[] = [];
  if (fromRight) labels.push({ ...fromRight, anchor: 'end' });
  if (fromLeft) labels.push({ ...fromLeft, anchor: 'start' });
  return labels;
}

/** The labels at both ends of a rule, as on paper. */
export function sectionRule(labels: DrawnLabel[], y: number): string {
  let [from, to] = [sheet.left, sheet.right];
  const texts = labels.map(({ text, language, anchor }) => {
    const place = { x: anchor === 'end' ? sheet.right : sheet.left, y, size: 27, anchor, fill: inks.lapis };
    const short = shortened(text, handOf(language), cardStyles.label, place.size, 480);
    const width = widthOf(short, cardStyles.label, handOf(language), place.size) + 24;
    if (anchor === 'end') to -= width;
    else from += width;
    return cardLine(short, cardStyles.label, handOf(language), place);
  });
  return texts.join('') + rule(from, to, y - 9);
}

/** The labels as a section’s own card has them. */
export function largeLabels(labels: DrawnLabel[]): string {
  const ys = labels.length > 1 ? [335, 440] : [390];
  return labels
    .map(({ text, language }, at) => {
      const place = {
        x: sheet.middle,
        y: ys[at] ?? 390,
        size: at === 0 ? 84 : 58,
        anchor: 'middle',
        fill: inks.lapis,
      } as const;
      return fitted(text, language, cardStyles.titleFromLeft, place, sheet.width);
    })
    .join('');
}
