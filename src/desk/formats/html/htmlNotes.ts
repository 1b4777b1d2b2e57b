import { elementsOf, elementText, type XmlElement } from '../parseXml.ts';

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
  const leadsBack = (link: XmlElement) => {
    const target = targets.get(fragmentOf(link));
    return target !== undefined && (order.get(target) ?? 0) < (order.get(link) ?? 0);
  };
  /** LibreOffice and Word put a box around a note's paragraphs, and a note of several begins with the one that is linked to. */
  const isAllOf = (box: XmlElement, first: XmlElement) =>
    first.name === 'p' &&
    box.name === 'div' &&
    elementsOf(box)[0] === first &&
    linksIn(box).filter(leadsBack).length === linksIn(first).filter(leadsBack).length;
  for (const link of links) {
    if (notes.backs.has(link) || !mark.test(elementText(link))) continue;
    const target = targets.get(fragmentOf(link));
    if (!target || (order.get(target) ?? 0) < (order.get(link) ?? 0)) continue;
    const above = upwards(target);
    const nearest = holders.map((name) => above.find((element) => element.name === name)).find(Boolean);
    if (!nearest || upwards(link).includes(nearest)) continue;
    const own = new Set([link, ...upwards(link).slice(1, 3), ...elementsOf(link)].flatMap(namesOf));
    const around = parents.get(nearest);
    const holder = around && isAllOf(around, nearest) && !upwards(link).includes(around) ? around : nearest;
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
