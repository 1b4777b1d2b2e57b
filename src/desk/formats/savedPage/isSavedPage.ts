import type { XmlElement } from '../parseXml.ts';
import { type PageElements, signsOf } from './pageElements.ts';

/** Programs that write one document as one page: all that is in it is the document. */
const converters =
  /\b(?:pandoc|libreoffice|openoffice|microsoft|ms ?word|word|google docs|abiword|calligra|asciidoc\w*|docutils|quarto|typora)\b/i;
const parts = new Set(['nav', 'aside', 'form', 'iframe', 'button', 'input']);
const partSigns =
  /(?:^|[\s_-])(?:nav(?:igation|bar)?|menu|sidebar|breadcrumbs?|banner|contentinfo|complementary|search|comments?|social|share|footer|masthead)(?:$|[\s_-])/;
const describing = /^(?:og|article|twitter|dc|dcterms|fb|parsely|sailthru)[.:-]/;
const describingLinks = /\b(?:canonical|icon|manifest|alternate|amphtml|shortlink)\b/i;
const mostLinked = 0.3;

/**
 * Whether a page was saved from a website, with the site's own parts around the article, and is no document that a program
 * exported. What a site tells machines about its page says so, or two of these: a site's parts (menus, forms), scripts, and words
 * that are links for a good part.
 */
export function isSavedPage({ all, meta, structuredData }: PageElements): boolean {
  const root = all[0];
  const generator = meta.get('generator') ?? meta.get('progid') ?? '';
  if (converters.test(generator) || all.some(({ attributes }) => attributes['xmlns:w'] !== undefined))
    return false;
  const described =
    structuredData.length > 0 ||
    [...meta.keys()].some((key) => describing.test(key)) ||
    all.some(({ name, attributes }) => name === 'link' && describingLinks.test(attributes.rel ?? ''));
  const built = all.some((element) => parts.has(element.name) || partSigns.test(signsOf(element)));
  const scripted = all.some(({ name }) => name === 'script');
  const letters = lettersIn(all.find(({ name }) => name === 'body') ?? root, false);
  const linked = letters.linked > letters.all * mostLinked;
  return described || [built, scripted, linked].filter(Boolean).length >= 2;
}

function lettersIn(element: XmlElement | undefined, isLinked: boolean): { all: number; linked: number } {
  const sum = { all: 0, linked: 0 };
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') {
      const { length } = child.replace(/\s+/g, '');
      sum.all += length;
      if (isLinked) sum.linked += length;
    } else if (child.name !== 'script' && child.name !== 'style') {
      const inner = lettersIn(child, isLinked || child.name === 'a');
      sum.all += inner.all;
      sum.linked += inner.linked;
    }
  }
  return sum;
}
