import { Blob, Direction, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { RunDirection } from './runDirection.ts';

/** What a font says about a text before it is drawn. */
export interface FontMetrics {
  has(character: string): boolean;
  /** The advance of a text shaped as one run, in em. */
  advance(text: string, direction: RunDirection): number;
}

/** Measures a TrueType or OpenType file with HarfBuzz. @throws {Error} for any other file */
export function fontMetrics(file: Uint8Array): FontMetrics {
  const face = new Face(new Blob(file));
  const points = new Set(face.collectUnicodes());
  if (points.size === 0) throw new Error('Only a font can be measured.');
  const font = new Font(face);
  const run = new ShapingBuffer();
  return {
    has: (character) => points.has(character.codePointAt(0) ?? 0),
    advance(text, direction) {
      run.reset();
      run.addText(text);
      run.setDirection(direction === 'arabic' ? Direction.RTL : Direction.LTR);
      // Otherwise HarfBuzz would use the machine's language and its letter forms.
      run.setLanguage('und');
      run.guessSegmentProperties();
      shape(font, run);
      return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem;
    },
  };
}
