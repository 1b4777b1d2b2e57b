import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built `index.html`: asking for its style sheet, and with the style sheet in it. */
export interface PageTemplate {
  linked: string;
  inlined: string;
}

const link = /<link rel="stylesheet"[^>]*\shref="([^"]*?(assets\/[^"]+))"[^>]*>/;

/**
 * What every page is made of.
 *
 * @param folder the reader as Vite has built it
 */
export function pageTemplate(folder: string): PageTemplate {
  const linked = readFileSync(join(folder, 'index.html'), 'utf8');
  const style = styleOf(folder, linked);
  if (style === undefined) return { linked, inlined: linked };
  // Where it comes from is said for styles/refusedStyle.ts.
  const inlined = linked.replace(link, (_, href) => `<style data-href="${href}">${style}</style>`);
  return { linked, inlined };
}

/**
 * The style sheet that a page of ours asks for, to the letter; undefined where it asks for none.
 *
 * @param folder the built reader
 */
export function styleOf(folder: string, html: string): string | undefined {
  const [, , file] = link.exec(html) ?? [];
  return file && readFileSync(join(folder, file), 'utf8');
}
