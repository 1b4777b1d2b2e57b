import type { BuiltPage } from '../builtPage.ts';
import { all, htmlTree, named, type Tree, wholeText, xmlTree } from '../tree.ts';

/** An address in a built file. */
export interface UrlReference {
  /** Where it occurs: `a href`, `og:image`, `content`. */
  from: string;
  address: string;
  /** Whether the page loads it, so that it must be on the site itself. */
  loads?: boolean;
}

const addressed = ['href', 'src', 'poster', 'data', 'action', 'formaction', 'cite'];
const loading = new Set(['img', 'script', 'source', 'video', 'audio', 'track', 'iframe', 'embed', 'object']);
const loadingRels = /\b(?:stylesheet|icon|apple-touch-icon|manifest|(?:module)?preload|prefetch)\b/;
const pictures = ['og:url', 'og:image', 'twitter:image'];

/** Every address in a page's body and head, to follow or to load. */
export function pageReferences({ tree, head }: BuiltPage): UrlReference[] {
  const meta = pictures.flatMap((name) =>
    (head.meta.get(name) ?? []).map((address) => ({ from: name, address })),
  );
  return [...treeReferences(tree), ...meta, ...head.things.flatMap(thingReferences)];
}

/** The addresses in the attributes of HTML. */
export function treeReferences(tree: Tree): UrlReference[] {
  return all(tree, () => true).flatMap(({ name, attribs }) => {
    const loads = loading.has(name) || (name === 'link' && loadingRels.test(attribs.rel ?? ''));
    const single = addressed.flatMap((attribute) => {
      const address = attribs[attribute];
      return address === undefined ? [] : [{ from: `${name} ${attribute}`, address, loads }];
    });
    const sets = ['srcset', 'imagesrcset'].flatMap((attribute) =>
      (attribs[attribute] ?? '')
        .split(/,\s+/)
        .flatMap((one) => one.trim().split(/\s+/)[0] || [])
        .map((address) => ({ from: `${name} ${attribute}`, address, loads: true })),
    );
    return [...single, ...sets];
  });
}

/** The addresses in a sitemap or in an Atom or RSS feed, including those in its entries' text. */
export function xmlReferences(xml: string): UrlReference[] {
  const tree = xmlTree(xml);
  const texts = named(tree, 'loc', 'link', 'icon', 'logo').map((element) => ({
    from: element.name,
    address: wholeText(element).trim(),
  }));
  const attributes = all(tree, ({ attribs }) => 'href' in attribs).map(({ name, attribs }) => ({
    from: `${name} href`,
    address: attribs.href ?? '',
  }));
  const bodies = named(tree, 'content', 'content:encoded').flatMap((body) =>
    treeReferences(htmlTree(wholeText(body))),
  );
  return [...texts.filter(({ address }) => address !== ''), ...attributes, ...bodies];
}

/** The absolute addresses in JSON, including those in its HTML, and the archive's own images. */
export function jsonReferences(json: unknown, base: string, from = ''): UrlReference[] {
  if (Array.isArray(json)) return json.flatMap((inner) => jsonReferences(inner, base, from));
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([key, inner]) => jsonReferences(inner, base, key));
  if (typeof json !== 'string') return [];
  if (from === 'content_html') return treeReferences(htmlTree(json));
  if (from === 'src' && json.startsWith('images/')) return [{ from, address: `${base}content/${json}` }];
  return /^https?:\/\/\S+$/.test(json) ? [{ from, address: json }] : [];
}

/** The addresses that a style sheet loads. */
export function styleReferences(css: string): UrlReference[] {
  return [...css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map(([, , address = '']) => ({
    from: 'url()',
    address,
    loads: true,
  }));
}

/** schema.org's things link pages by `url` and `item`; an `@id` is a name and need not lead anywhere. */
function thingReferences(thing: unknown): UrlReference[] {
  if (Array.isArray(thing)) return thing.flatMap(thingReferences);
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) =>
    typeof value === 'string' && /^(?:url|item)$/.test(key)
      ? [{ from: `schema.org ${key}`, address: value }]
      : thingReferences(value),
  );
}
