import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lostScript } from '../page/lostScript.ts';
import { fontsFrom, sheetParts } from '../page/sheetParts.ts';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const style = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const runs = /^(?:module|(?:text|application)\/(?:java|ecma)script|importmap|speculationrules|)$/i;

/** The ways from pages to the root: no address has more than five parts (`/sections/…/de/page/2`). */
const waysToRoot = ['./', '../', '../../', '../../../', '../../../../', '../../../../../'];

/** Inline scripts and styles, as sources of a policy (CSP 3, 2.3.1 `hash-source`). */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/**
 * What the pages of a built reader have inline: the scripts and styles of the front page, the script of the page of missing addresses,
 * and the style sheets, of which each kind of page has some; that of the fonts as it stands at each depth.
 *
 * @param folder the built reader
 * @throws without a front page
 */
export function inlineHashes(folder: string): InlineHashes {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sheets = sheetsIn(join(folder, 'assets')).map(sheetParts);
  const fonts = sheets.flatMap((sheet) =>
    sheet.fonts ? waysToRoot.map((way) => fontsFrom(sheet.fonts, way)) : [],
  );
  const styles = [...sheets.map(({ rest }) => rest), ...fonts].map(cspHash);
  return {
    scripts: [...inlineScriptHashes(html), cspHash(lostScript)],
    styles: [...new Set([...styles, ...inlineStyleHashes(html)])],
  };
}

/** The texts of a folder's style sheets, in the order of their names. */
function sheetsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * The sources that let a page's inline scripts run under a Content-Security-Policy, quotes included, each once, in the
 * page's order. Scripts with a `src` and data in script elements (JSON) need none.
 *
 * @param html a page of ours: the template or a built page; this does not parse arbitrary HTML
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(script)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && runs.test(typeOf(attributes)))
    .map(([, , text = '']) => cspHash(text));
  return [...new Set(hashes)];
}

/** The sources for a page's style elements. */
export function inlineStyleHashes(html: string): string[] {
  return [...new Set([...html.matchAll(style)].map(([, text = '']) => cspHash(text)))];
}

function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function typeOf(attributes: string): string {
  const [, quoted, single, bare] = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i.exec(attributes) ?? [];
  return (quoted ?? single ?? bare ?? '').trim();
}
