import { type CardFace, type CardStyle, metricsOf } from './cardFonts.ts';
import { directionsOf, type RunDirection } from './runDirection.ts';

/** Adjacent characters of one direction and one face, which resvg can shape at once. */
export interface CardRun {
  text: string;
  direction: RunDirection;
  face: CardFace;
}

const zeroWidth = /[\p{M}\p{Cf}]/u;

/**
 * Cuts a line by direction and face, in reading order. Two faces never share a run: if one has ligatures that the other
 * lacks, resvg 0.x drops the whole text ("shaping will produce the same amount of glyphs").
 */
export function cardRunsOf(
  text: string,
  style: CardStyle,
  own: RunDirection,
  directions: readonly RunDirection[] = directionsOf(text, own),
): CardRun[] {
  const spans: { text: string; direction: RunDirection }[] = [];
  for (const [at, character] of [...text].entries()) {
    const last = spans.at(-1);
    const direction = directions[at] ?? own;
    if (last?.direction === direction) last.text += character;
    else spans.push({ text: character, direction });
  }
  return spans.flatMap((span) => splitByFace(span.text, span.direction, style));
}

/** Whether a style has a glyph for a character. */
export function hasGlyph(character: string, style: CardStyle): boolean {
  return [...style.arabic, ...style.other].some((face) => covers(face, character));
}

/** The width of a line at a size. */
export function widthOf(text: string, style: CardStyle, own: RunDirection, size: number): number {
  return cardRunsOf(text, style, own).reduce((sum, run) => sum + runWidth(run, size), 0);
}

/** The width of a run at a size, shaped as by resvg. */
export function runWidth({ text, direction, face }: CardRun, size: number): number {
  return metricsOf(face).advance(text, direction) * face.scale * size;
}

/** One face for the whole span if any has all its characters; otherwise later faces fill the gaps of the first. */
function splitByFace(text: string, direction: RunDirection, style: CardStyle): CardRun[] {
  const faces = [...style[direction], ...style[direction === 'arabic' ? 'other' : 'arabic']];
  const whole = style[direction].find((face) => [...text].every((character) => covers(face, character)));
  if (whole) return [{ text, direction, face: whole }];
  const runs: CardRun[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    const fitting = faces.find((face) => covers(face, character)) ?? faces[0];
    const face = last && (zeroWidth.test(character) || character === ' ') ? last.face : fitting;
    if (!face) throw new Error('A style without a face cannot set a text.');
    if (last?.face === face) last.text += character;
    else runs.push({ text: character, direction, face });
  }
  return runs;
}

function covers(face: CardFace, character: string): boolean {
  return metricsOf(face).has(character) || /\p{Cf}/u.test(character);
}
