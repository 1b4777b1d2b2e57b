import { elementsOf, textOf, type XmlElement } from '../source/parseXml.ts';

/** The footnotes of a page: which links refer to them, where their words are, and the links back. */
export interface HtmlNotes {
  /** By the link that refers: the element that holds the note. */
  references: Map<XmlElement, XmlElement>;
  bodies: Set<XmlElement>;
  backs: Set<XmlElement>;
}

const mark = /^[\s[({]*(?:\p{Nd}{1,4}|[*†‡§¶#]{1,3}|[a-z]{1,5})[\s\])}.]*$/iu;
const holders = ['li', 'aside', 'dd', 'p', 'div'];

/**
 * A footnote is what a mark links to further down and what links back to that mark: so LibreOffice, Word, Markdown and the
 * web's publishing programs write them.
 */
export function findNotes(root: XmlElement): HtmlNotes {
  const targets = new Map<string, XmlElement>();
  const parents = new Map<XmlElement, XmlElement>();
  const order = new Map<XmlElement, number>();
  const links: XmlElement[] = [];
  const walk = (element: XmlElement) => {
    order.set(element, order.size);
    for (const id of namesOf(element)) if (!targets.has(id)) targets.set(id, element);
    if (element.name === 'a' && fragmentOf(element)) links.push(element);
    for (const child of elementsOf(element)) {
      parents.set(child, element);
      walk(child);
    }
  };
  walk(root);
  const notes: HtmlNotes = { references: new Map(), bodies: new Set(), backs: new Set() };
  const upwards = (element: XmlElement | undefined) => {
    const above: XmlElement[] = [];
    for (let at = element; at && at !== root; at = parents.get(at)) above.push(at);
    return above;
  };
  for (const link of links) {
    if (notes.backs.has(link) || !mark.test(textOf(link))) continue;
    const target = targets.get(fragmentOf(link));
    if (!target || (order.get(target) ?? 0) < (order.get(link) ?? 0)) continue;
    const above = upwards(target);
    const holder = holders.map((name) => above.find((element) => element.name === name)).find(Boolean);
    if (!holder || upwards(link).includes(holder)) continue;
    const own = new Set([link, ...upwards(link).slice(1, 3), ...elementsOf(link)].flatMap(namesOf));
    const backs = linksIn(holder).filter((back) => own.has(fragmentOf(back)));
    if (!backs.length && !notes.bodies.has(holder)) continue;
    notes.references.set(link, holder);
    notes.bodies.add(holder);
    for (const back of backs) notes.backs.add(back);
  }
  return notes;
}

/** The links below an element. */
export function linksIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === 'a' ? [child] : []), ...linksIn(child)]);
}

function namesOf({ name, attributes }: XmlElement): string[] {
  return [attributes.id, name === 'a' ? attributes.name : undefined].filter(
    (id) => id !== undefined && id !== '',
  ) as string[];
}

function fragmentOf({ attributes }: XmlElement): string {
  const href = attributes.href ?? '';
  return href.startsWith('#') ? href.slice(1) : '';
}
