import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built `index.html`: with its style sheet linked, and with it inline. */
export interface PageTemplate {
  linked: string;
  inlined: string;
}

const link = /<link rel="stylesheet"[^>]*\shref="([^"]*?(assets\/[^"]+))"[^>]*>/;

/**
 * The frame of every page.
 *
 * @param folder the reader as Vite has built it
 */
export function pageTemplate(folder: string): PageTemplate {
  const linked = readFileSync(join(folder, 'index.html'), 'utf8');
  const style = styleOf(folder, linked);
  if (style === undefined) return { linked, inlined: linked };
  // The attribute tells boot/loadBlockedStyle.ts where the style came from.
  const inlined = linked.replace(link, (_, href) => `<style data-href="${href}">${style}</style>`);
  return { linked, inlined };
}

/**
 * The `<link>` of a page's style sheet, to the letter; undefined if it has none.
 *
 * @param folder the built reader
 */
export function styleOf(folder: string, html: string): string | undefined {
  const [, , file] = link.exec(html) ?? [];
  return file && readFileSync(join(folder, file), 'utf8');
}
