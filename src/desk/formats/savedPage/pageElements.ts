import type { XmlElement } from '../parseXml.ts';

/** The elements of a page that say something about it, in their order. */
export interface PageElements {
  all: XmlElement[];
  /** By name, in small letters; the first one counts. */
  meta: Map<string, string>;
  structuredData: XmlElement[];
}

/** Goes once through a page. */
export function pageElementsOf(root: XmlElement): PageElements {
  const all: XmlElement[] = [];
  const waiting: XmlElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    all.push(element);
    for (const child of element.children.toReversed()) if (typeof child !== 'string') waiting.push(child);
  }
  const meta = new Map<string, string>();
  for (const { name, attributes } of all) {
    if (name !== 'meta' || !attributes.content?.trim()) continue;
    // One element may have several names.
    for (const key of (attributes.property ?? attributes.name ?? attributes.itemprop ?? '')
      .toLowerCase()
      .split(/\s+/))
      if (key && !meta.has(key)) meta.set(key, attributes.content.trim());
  }
  const structuredData = all.filter(
    ({ name, attributes }) => name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json',
  );
  return { all, meta, structuredData };
}

/** What an element's class, id and role say, in small letters. */
export function signsOf({ attributes }: XmlElement): string {
  return `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.role ?? ''}`.toLowerCase();
}
