import { elementsOf, type XmlElement } from '../parseXml.ts';

/**
 * Writes out the links below an element as the page meant them: a browser that saves a page leaves some relative to its
 * address, and writes others out that lead to a place in the page, such as a note.
 */
export function resolveLinks(element: XmlElement, address: string): void {
  for (const child of elementsOf(element)) {
    const { href } = child.attributes;
    if (child.name === 'a' && href) child.attributes.href = resolved(href.trim(), address);
    resolveLinks(child, address);
  }
}

function resolved(href: string, address: string): string {
  if (href.startsWith('#')) return href;
  const whole = URL.canParse(href, address) ? new URL(href, address).href : href;
  const page = new URL(address).href.replace(/#.*$/, '');
  return whole.startsWith(`${page}#`) ? whole.slice(page.length) : whole;
}
