import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const link = /<link rel="stylesheet"[^>]*\shref="([^"]*?(assets\/[^"]+))"[^>]*>/g;

/**
 * The frame of every page: the built `index.html` with the style sheets that all pages share inline. On a slow line the round trip
 * for a style sheet takes longer than the text.
 *
 * @param folder the reader as Vite has built it
 */
export function pageTemplate(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(/\n\s+</g, '\n<');
  return html.replace(link, (_, address, file) => inlineSheet(folder, file, address));
}

/**
 * The style sheets that only some pages have, each as a style element, by its address.
 *
 * @param base the site's base
 */
export function pageSheets(
  folder: string,
  addresses: Iterable<string>,
  base: string,
): Record<string, string> {
  const sheets = [...new Set(addresses)].map((address) => [
    address,
    inlineSheet(folder, address.slice(base.length), address),
  ]);
  return Object.fromEntries(sheets);
}

/** The attribute tells boot/linkInlineStyles.ts where the style came from. */
function inlineSheet(folder: string, file: string, address: string): string {
  return `<style data-href="${address}">${readFileSync(join(folder, file), 'utf8')}</style>`;
}
