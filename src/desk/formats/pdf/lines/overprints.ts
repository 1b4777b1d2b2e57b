import type { Glyph } from '../file/glyph.ts';

/** A letter drawn again nearer than this part of its size is the same letter, or nearer than this part of its width. */
const SAME_PLACE = 0.1;
const SAME_WIDTH = 0.5;

/** The signs without those that are drawn again at their own place, which makes them look bold or gives them a shadow. */
export function withoutOverprints(glyphs: Glyph[]): Glyph[] {
  const drawn = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.group !== undefined || !(glyph.size > 0) || !/^[^\p{M}\p{Z}\p{C}]/u.test(glyph.text))
      return true;
    const near = Math.max(
      SAME_PLACE * glyph.size,
      Math.min(SAME_WIDTH * (glyph.end - glyph.x), 0.2 * glyph.size),
    );
    const [column, row] = [Math.floor(glyph.x / near), Math.floor(glyph.y / near)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => drawn.get(`${glyph.text} ${glyph.size} ${column + dx} ${row + dy}`) ?? []),
    );
    if (around.some((other) => Math.abs(other.x - glyph.x) < near && Math.abs(other.y - glyph.y) < near))
      return false;
    const key = `${glyph.text} ${glyph.size} ${column} ${row}`;
    drawn.set(key, [...(drawn.get(key) ?? []), glyph]);
    return true;
  });
}
