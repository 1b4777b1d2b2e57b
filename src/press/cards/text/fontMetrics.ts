import { Blob, Direction, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import type { RunDirection } from './runDirection.ts';

/** What a font tells about texts before they are drawn. */
export interface FontMetrics {
  has(character: string): boolean;
  /** The advance of a text that is shaped as one run, in parts of the em. */
  advance(text: string, direction: RunDirection): number;
}

/** Asks HarfBuzz about a TrueType or OpenType file. Throws for what is not one. */
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
      // Or HarfBuzz would take the machine's own, and with it that language's letter forms.
      run.setLanguage('und');
      run.guessSegmentProperties();
      shape(font, run);
      return run.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / face.upem;
    },
  };
}
