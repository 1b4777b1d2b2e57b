import { localizedTexts } from '../../contract/localizedText.ts';
import type { CardFacts } from './cardFacts.ts';
import {
  cardColors,
  cardEdges,
  directionOfLanguage,
  fittedLine,
  hairline,
  truncatedLine,
} from './cardLayout.ts';
import { cardStyles } from './text/cardFonts.ts';
import { cardLine } from './text/cardLine.ts';
import { widthOf } from './text/cardRuns.ts';
import { drawableText } from './text/drawableText.ts';

/** The publication's name with the monogram under it. */
export function cardMasthead({ publicationName, monogram }: CardFacts, y: number, size: number): string {
  const name = { x: cardEdges.middle, y, size, anchor: 'middle', fill: cardColors.ink } as const;
  const sign = { ...name, y: y + size * 0.88, size: size * 0.46, fill: cardColors.lapis };
  return (
    fittedLine(publicationName.text, publicationName.language, cardStyles.name, name, cardEdges.width) +
    fittedLine(monogram, 'en', cardStyles.label, sign, cardEdges.width)
  );
}

/** A section’s name in one language, and its end of the rule. */
export interface DrawnLabel {
  text: string;
  language: string;
  anchor: 'start' | 'end';
}

/** At most two languages; as on paper, the one from right to left is at the right end. */
export function labelsOf({ sectionLabel }: CardFacts): DrawnLabel[] {
  const known = localizedTexts(sectionLabel ?? {}).flatMap(({ text, language }) => {
    const kept = drawableText(text, cardStyles.label);
    return kept === undefined ? [] : [{ text: kept, language }];
  });
  const fromRight = known.find(({ language }) => directionOfLanguage(language) === 'arabic');
  const fromLeft = known.find((one) => one !== fromRight);
  const labels: DrawnLabel[] = [];
  if (fromRight) labels.push({ ...fromRight, anchor: 'end' });
  if (fromLeft) labels.push({ ...fromLeft, anchor: 'start' });
  return labels;
}

/** The labels at both ends of a rule, as on paper. */
export function sectionRule(labels: DrawnLabel[], y: number): string {
  let [from, to] = [cardEdges.left, cardEdges.right];
  const texts = labels.map(({ text, language, anchor }) => {
    const own = directionOfLanguage(language);
    const x = anchor === 'end' ? cardEdges.right : cardEdges.left;
    const place = { x, y, size: 27, anchor, fill: cardColors.lapis };
    const short = truncatedLine(text, own, cardStyles.label, place.size, 480);
    const width = widthOf(short, cardStyles.label, own, place.size) + 24;
    if (anchor === 'end') to -= width;
    else from += width;
    return cardLine(short, cardStyles.label, own, place);
  });
  return texts.join('') + hairline(from, to, y - 9);
}

/** The labels on a section’s own card. */
export function largeLabels(labels: DrawnLabel[]): string {
  const ys = labels.length > 1 ? [335, 440] : [390];
  return labels
    .map(({ text, language }, at) => {
      const place = {
        x: cardEdges.middle,
        y: ys[at] ?? 390,
        size: at === 0 ? 84 : 58,
        anchor: 'middle',
        fill: cardColors.lapis,
      } as const;
      return fittedLine(text, language, cardStyles.titleFromLeft, place, cardEdges.width);
    })
    .join('');
}
