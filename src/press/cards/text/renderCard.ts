import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFilesFor } from './cardFonts.ts';

/** Draws a card: PNG, 1200 by 630. Throws for what is not SVG, and when a font's package is not installed. */
export function renderCard(svg: string): Buffer {
  return new Resvg(svg, options(svg)).render().asPng();
}

/** How wide resvg draws what an SVG shows; 0 when it shows nothing. */
export function drawnExtent(svg: string): number {
  return new Resvg(svg, options(svg)).getBBox()?.width ?? 0;
}

function options(svg: string): ResvgRenderOptions {
  // Files, not buffers: buffers are copied and parsed anew for each image and take three times as long.
  return { font: { loadSystemFonts: false, fontFiles: fontFilesFor(svg), defaultFontFamily: 'Vazirmatn' } };
}
