import { Resvg } from '@resvg/resvg-js';
import { fontFilesFor } from './cardFonts.ts';

/** Draws a card: PNG, 1200 by 630. @throws for anything but SVG, and when a font's package is not installed */
export function renderCard(svg: string): Buffer {
  // Files, not buffers: buffers are copied and parsed again for each image and take three times as long.
  const font = { loadSystemFonts: false, fontFiles: fontFilesFor(svg), defaultFontFamily: 'Vazirmatn' };
  return new Resvg(svg, { font }).render().asPng();
}
