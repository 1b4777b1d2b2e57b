import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const link = /<link rel="stylesheet"[^>]*\shref="([^"]*?(assets\/[^"]+))"[^>]*>/;

/**
 * The frame of every page: the built `index.html` with its style sheet inline. On a slow line the round trip for a style sheet
 * takes longer than the text.
 *
 * @param folder the reader as Vite has built it
 */
export function pageTemplate(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(/\n\s+</g, '\n<');
  const style = styleOf(folder, html);
  // The attribute tells boot/loadBlockedStyle.ts where the style came from.
  return style === undefined
    ? html
    : html.replace(link, (_, href) => `<style data-href="${href}">${style}</style>`);
}

/**
 * The style sheet that a page links, to the letter; undefined if it links none.
 *
 * @param folder the built reader
 */
export function styleOf(folder: string, html: string): string | undefined {
  const [, , file] = link.exec(html) ?? [];
  return file && readFileSync(join(folder, file), 'utf8');
}
