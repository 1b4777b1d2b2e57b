import type { Glyph } from '../file/glyph.ts';

/** A letter drawn again nearer than this part of its size is the same letter. */
const SAME_PLACE = 0.05;
/** So is one that is further off, as a part of its width and its size, if the letter beside it is drawn again as far off. */
const SHADOW_WIDTH = 0.5;
const SHADOW = 0.2;
const LEAST_SHADOW = 0.1;
const SAME_WAY = 0.03;

/** How far from a letter it is drawn again. */
interface Shift {
  x: number;
  y: number;
}

/** The signs without those that are drawn again at their own place, which makes them look bold or gives them a shadow. */
export function withoutOverprints(glyphs: Glyph[]): Glyph[] {
  const shifts = shiftsOf(glyphs);
  return glyphs.filter((glyph, at) => {
    const shift = shifts[at];
    if (!shift) return true;
    const near = SAME_PLACE * glyph.size;
    if (Math.abs(shift.x) < near && Math.abs(shift.y) < near) return false;
    const asFar = (other: Shift | undefined) =>
      other !== undefined &&
      Math.abs(other.x - shift.x) < SAME_WAY * glyph.size &&
      Math.abs(other.y - shift.y) < SAME_WAY * glyph.size;
    return !asFar(shifts[at - 1]) && !asFar(shifts[at + 1]);
  });
}

/** For each sign, how far from it the same one was drawn before, if near enough for a shadow. */
function shiftsOf(glyphs: Glyph[]): (Shift | undefined)[] {
  const drawn = new Map<string, Glyph[]>();
  return glyphs.map((glyph) => {
    if (glyph.group !== undefined || !(glyph.size > 0) || !/^[^\p{M}\p{Z}\p{C}]/u.test(glyph.text))
      return undefined;
    const near = Math.max(
      LEAST_SHADOW * glyph.size,
      Math.min(SHADOW_WIDTH * (glyph.end - glyph.x), SHADOW * glyph.size),
    );
    const [column, row] = [Math.floor(glyph.x / near), Math.floor(glyph.y / near)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => drawn.get(`${glyph.text} ${glyph.size} ${column + dx} ${row + dy}`) ?? []),
    );
    const key = `${glyph.text} ${glyph.size} ${column} ${row}`;
    drawn.set(key, [...(drawn.get(key) ?? []), glyph]);
    const shifts = around.map((other) => ({ x: glyph.x - other.x, y: glyph.y - other.y }));
    return shifts.find(({ x, y }) => Math.abs(x) < near && Math.abs(y) < near);
  });
}
