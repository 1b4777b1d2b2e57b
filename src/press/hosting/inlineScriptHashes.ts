import { createHash } from 'node:crypto';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const runs = /^(?:module|(?:text|application)\/(?:java|ecma)script|importmap|speculationrules|)$/i;

/**
 * The sources that let a page's inline scripts run under a Content-Security-Policy (CSP 3, 2.3.1 `hash-source`).
 * Scripts with a `src` and data in script elements (JSON) need none.
 *
 * @param html a page of ours: the template or one that was printed; this is no parser for any HTML
 * @returns `'sha256-…'`, quotes included, each once, in the order of the page
 */
export function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(script)]
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes) && runs.test(typeOf(attributes)))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}

function typeOf(attributes: string): string {
  const [, quoted, single, bare] = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i.exec(attributes) ?? [];
  return (quoted ?? single ?? bare ?? '').trim();
}
