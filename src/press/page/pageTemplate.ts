import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetParts } from './sheetParts.ts';

const link = /<link rel="stylesheet"[^>]*\shref="[^"]*?(assets\/[^"]+)"[^>]*>/g;

/**
 * The frame of every page: the built `index.html` with the style sheets that all pages share inline. On a slow line the round trip
 * for a style sheet takes longer than the text.
 *
 * @param folder the reader as Vite has built it
 */
export function pageTemplate(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  // What stands between its elements would be in every page.
  const short = html.replace(/\s*\/>/g, '>').replace(/>\s*\n\s*</g, '><');
  return short.replace(link, (_, file) => inlineSheet(folder, file));
}

/**
 * The style sheets that only some pages have, each as style elements, by its file.
 *
 * @param files below the folder
 */
export function pageSheets(folder: string, files: Iterable<string>): Record<string, string> {
  return Object.fromEntries([...new Set(files)].map((file) => [file, inlineSheet(folder, file)]));
}

/** The attribute tells boot/linkInlineStyles.ts where the style came from, below the site's root. */
function inlineSheet(folder: string, file: string): string {
  const { fonts, rest } = sheetParts(readFileSync(join(folder, file), 'utf8'));
  return `${fonts && `<style>${fonts}</style>`}<style data-href="${file}">${rest}</style>`;
}
