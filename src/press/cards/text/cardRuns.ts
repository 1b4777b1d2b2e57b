import { type CardFace, type CardStyle, metricsOf } from './cardFonts.ts';
import { directionsOf, type RunDirection } from './directionRuns.ts';
import type { JoiningForm } from './joiningForms.ts';

/** Neighbouring characters of one hand and one face: what resvg can shape at once. */
export interface CardRun {
  text: string;
  direction: RunDirection;
  face: CardFace;
}

const zeroWidth = /[\p{M}\p{Cf}]/u;

/**
 * Cuts a line by hand and face, in the order in which it is read. Two faces never share a piece: where one has
 * ligatures the other lacks, resvg 0.x drops the whole text ("shaping will produce the same amount of glyphs").
 */
export function cardRunsOf(
  text: string,
  style: CardStyle,
  own: RunDirection,
  directions: readonly RunDirection[] = directionsOf([...text], own),
): CardRun[] {
  const spans: { text: string; hand: RunDirection }[] = [];
  for (const [at, character] of [...text].entries()) {
    const last = spans.at(-1);
    const hand = directions[at] ?? own;
    if (last?.hand === hand) last.text += character;
    else spans.push({ text: character, hand });
  }
  return spans.flatMap((span) => splitByFace(span.text, span.hand, style));
}

/** Whether a style has a glyph for a character. */
export function hasGlyph(character: string, style: CardStyle): boolean {
  return [...style.arabic, ...style.other].some((face) => covers(face, character));
}

/** The width a line takes at a size, from the fonts' tables: seldom less than what will be drawn, and never by much. */
export function widthOf(text: string, style: CardStyle, own: RunDirection, size: number): number {
  return cardRunsOf(text, style, own).reduce(
    (sum, piece) => sum + advance(piece) * piece.face.kerning * piece.face.scale * size,
    0,
  );
}

/** One face for a whole span if any has it all; else the gaps of the first are filled by the next. */
function splitByFace(text: string, hand: RunDirection, style: CardStyle): CardRun[] {
  const faces = [...style[hand], ...style[hand === 'arabic' ? 'other' : 'arabic']];
  const whole = style[hand].find((face) => [...text].every((character) => covers(face, character)));
  if (whole) return [{ text, direction: hand, face: whole }];
  const pieces: CardRun[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const fitting = faces.find((face) => covers(face, character)) ?? faces[0];
    const face = last && (zeroWidth.test(character) || character === ' ') ? last.face : fitting;
    if (!face) throw new Error('A style without a face cannot set a text.');
    if (last?.face === face) last.text += character;
    else pieces.push({ text: character, direction: hand, face });
  }
  return pieces;
}

function covers(face: CardFace, character: string): boolean {
  const has = metricsOf(face).advance(character.codePointAt(0) ?? 0) !== undefined;
  return has || /\p{Cf}/u.test(character);
}

function advance({ text, face }: CardRun): number {
  const metrics = metricsOf(face);
  const points = [...text].filter((one) => !/\p{M}/u.test(one)).map((one) => one.codePointAt(0) ?? 0);
  return points.reduce((sum, point, at) => {
    const { next, previous } = metrics.joins(point);
    const after = next && metrics.joins(points[at + 1] ?? 0).previous;
    const before = previous && metrics.joins(points[at - 1] ?? 0).next;
    const form: JoiningForm | undefined = before ? (after ? 'medi' : 'fina') : after ? 'init' : undefined;
    return sum + (metrics.advance(point, form) ?? 0);
  }, 0);
}
