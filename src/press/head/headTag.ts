import { withoutForbidden } from './plainLine.ts';

/** A thing of schema.org as JSON-LD writes it; what is undefined is left out. */
export type Thing = { '@type': string } & Record<string, unknown>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element of the head without content; attributes that are undefined are left out, values escaped. */
export function headTag(name: 'meta' | 'link', attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** `<meta name content>`: what HTML and Twitter define. */
export function metaName(name: string, content: string): string {
  return headTag('meta', { name, content });
}

/** `<meta property content>`: what the Open Graph protocol defines (RDFa). */
export function metaProperty(property: string, content: string | number): string {
  return headTag('meta', { property, content: String(content) });
}

/** A schema.org thing as a data block of its own (JSON-LD 1.1, 7.2). No `<` of the data can end the script. */
export function jsonLd(thing: Thing): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...thing });
  return `<script type="application/ld+json">${withoutForbidden(json).replaceAll('<', '\\u003c')}</script>`;
}

function escaped(value: string): string {
  return withoutForbidden(value).replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
