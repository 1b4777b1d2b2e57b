import type { DocumentBuilder } from '../documentBuilder.ts';
import { formulaFinding, linearMath } from '../formulas/linearMath.ts';
import type { Item } from '../item.ts';
import type { ListSeries } from '../numberLists.ts';
import type { DocumentBlock } from '../parsedDocument.ts';
import { childOf, elementsOf, elementText, findElement, parseXml, type XmlElement } from '../parseXml.ts';
import type { OdtLists } from './odtList.ts';
import type { OdtStyle, OdtStyles } from './odtStyles.ts';

/** One story of the document (its text, a note, a header) while it is read. */
export interface OdtStory {
  file: string;
  office: DocumentBuilder;
  styles: OdtStyles;
  /** A part's bytes by its name in the package; a flat document has none. */
  read(name: string): Uint8Array | undefined;
  cells: number;
  /** Whether its first paragraph or table was read. */
  begun: boolean;
  /** The number of automatic notes so far, by class. */
  counts: Record<string, number>;
  /** How notes are counted, by class: `1`, `i` and the like. */
  noteFormats: Record<string, string>;
  series: ListSeries;
  /** The words that were deleted with “track changes” on, by the change. */
  deletions: ReadonlyMap<string, string>;
  lists: OdtLists;
}

export interface OdtReading {
  story: OdtStory;
  items: Item[];
  blocks(children: XmlElement[]): DocumentBlock[];
  note(element: XmlElement): { key: string; mark: string };
  turned(): void;
  /** Whether another space would be collapsed here. */
  spaced: boolean;
}

/** Elements inside the text that are not text. */
const unshown = new Set([
  'office:annotation-end',
  'text:tracked-changes',
  'text:script',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
]);

/** Reads a paragraph's content (OpenDocument 1.3 part 3, 6), collapsing white space as the standard says. */
export function readOdtText(
  reading: OdtReading,
  children: XmlElement['children'],
  style: OdtStyle,
  href?: string,
): void {
  const { story, items } = reading;
  const { findings } = story.office;
  const add = (text: string) => {
    if (!text || style.hidden) return;
    if (style.struck && text.trim())
      findings.report('Struck-through text was kept as ordinary text; check whether it belongs there.');
    const { looks, shift } = style;
    items.push({ text, looks, ...(href ? { href } : {}), ...(shift ? { shift } : {}) });
  };
  for (const [at, child] of children.entries()) {
    if (typeof child === 'string') {
      if (style.hidden && child.trim()) findings.report('Hidden text was left out.', child);
      add(collapse(reading, child));
      continue;
    }
    const { name, attributes } = child;
    if (unshown.has(name)) continue;
    if (name === 'text:span')
      readOdtText(reading, child.children, story.styles.span(attributes['text:style-name'], style), href);
    else if (name === 'text:a')
      readOdtText(
        reading,
        child.children,
        story.styles.span(attributes['text:style-name'], style),
        attributes['xlink:href'] || href,
      );
    else if (name === 'text:s') {
      add(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 0, 1000)));
      reading.spaced = false;
    } else if (name === 'text:tab' || name === 'text:line-break') {
      add(name === 'text:tab' ? '\t' : '\n');
      reading.spaced = false;
    } else if (name === 'text:soft-page-break') reading.turned();
    else if (name === 'office:annotation')
      findings.report('A comment was left out.', elementsOf(child, 'text:p').map(elementText).join(' '));
    else if (name === 'text:change') reportDeletion(story, child);
    else if (name === 'text:ruby-text')
      findings.report('The small letters above words (ruby) were left out.', elementText(child));
    else if (name === 'text:note') {
      const { key, mark } = reading.note(child);
      if (!style.hidden) items.push({ text: mark, looks: style.looks, note: key });
      reading.spaced = false;
    } else if (isHidden(child)) {
      const words = elementText(child).trim() || (attributes['text:string-value'] ?? '');
      if (name === 'text:hidden-text' || words) findings.report('Hidden text was left out.', words);
    } else if (attributes['loext:showing-place-holder'] === 'true')
      findings.report('The prompt of an empty field was left out.', elementText(child));
    else if (name === 'draw:a') readOdtText(reading, child.children, style, href);
    else if (isDropCap(reading, child, children[at + 1])) {
      add(elementText(child).trim());
      reading.spaced = false;
    } else if (name.startsWith('draw:')) readOdtDrawing(reading, child, '', style.looks);
    else readOdtText(reading, child.children, style, href);
  }
}

/** A frame with the first letter of the word that goes on behind it: how other programs' drop caps come into OpenDocument. */
function isDropCap(
  { items }: OdtReading,
  { name, children }: XmlElement,
  next: XmlElement['children'][number] | undefined,
): boolean {
  if (!name.startsWith('draw:') || items.some((item) => 'text' in item && item.text.trim())) return false;
  const words = typeof next === 'string' ? next : next?.name === 'text:span' ? elementText(next) : '';
  const letter = children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
  return /^\s*[«“"„‘]?\p{L}\p{M}*\s*$/u.test(letter) && /^[\p{Ll}\p{Lo}’']/u.test(words);
}

/** What was deleted stands apart, and in the text only a mark. */
export function reportDeletion({ office, deletions }: OdtStory, { attributes }: XmlElement): void {
  const words = deletions.get(attributes['text:change-id'] ?? '');
  if (words !== undefined)
    office.findings.report('Text that was deleted with “track changes” on was left out.', words);
}

function isHidden({ name, attributes }: XmlElement): boolean {
  if (attributes['text:display'] === 'none') return true;
  return name === 'text:hidden-text' && attributes['text:is-hidden'] !== 'false';
}

/** White space becomes one space, none at a paragraph's start; intended spaces are written as `text:s`. */
function collapse(reading: OdtReading, text: string): string {
  let collapsed = text.replace(/[\t\n\r ]+/g, ' ');
  if (reading.spaced && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
  if (collapsed) reading.spaced = collapsed.endsWith(' ');
  return collapsed;
}

/** Reads a frame or a shape: its picture, or the words in it. */
export function readOdtDrawing(
  reading: OdtReading,
  element: XmlElement,
  alt: string,
  looks: OdtStyle['looks'] = { western: {}, complex: {} },
): void {
  const { story, items } = reading;
  const named =
    elementText(childOf(element, 'svg:desc')) || elementText(childOf(element, 'svg:title')) || alt;
  const inline = element.attributes['text:anchor-type'] === 'as-char';
  const formula = formulaOf(story, childOf(element, 'draw:object'));
  if (formula) {
    story.office.findings.report(formulaFinding);
    items.push({ text: formula, looks });
    reading.spaced = false;
    return;
  }
  const pictures = elementsOf(element, 'draw:image');
  const image = pictures.map((picture) => nameOf(story, picture)).find((found) => found !== undefined);
  const box = elementsOf(element).filter(
    ({ name }) => name === 'text:p' || name === 'text:h' || name === 'text:list',
  );
  if (image) {
    items.push({ picture: { kind: 'image', image, alt: named }, inline });
  } else if (pictures.length)
    story.office.findings.report('A picture that is not embedded in the document was left out.');
  else if (childOf(element, 'draw:object') || childOf(element, 'draw:object-ole'))
    story.office.findings.report(
      'An embedded object (a formula, chart or spreadsheet) was left out; add it as a picture.',
    );
  if (box.length && box.some((part) => findElement(part, 'draw:frame') || elementText(part).trim())) {
    story.office.findings.report('The words of a text box were moved after the paragraph it belongs to.');
    items.push({ box: reading.blocks(box) });
  }
  for (const child of elementsOf(element)) {
    if (child.name === 'draw:text-box') {
      story.office.findings.report('The words of a text box were moved after the paragraph it belongs to.');
      items.push({ box: reading.blocks(elementsOf(child)) });
    } else if (child.name.startsWith('draw:') && child.name !== 'draw:image')
      readOdtDrawing(reading, child, named, looks);
  }
}

/** A broken object costs no document. */
function objectOf(file: string, bytes: Uint8Array): XmlElement | undefined {
  try {
    return parseXml(file, bytes, {});
  } catch {
    return undefined;
  }
}

/** The formula in an embedded object: a part of its own in a package, inside it in a flat document. */
function formulaOf({ file, read }: OdtStory, object: XmlElement | undefined): string {
  const path = object?.attributes['xlink:href']?.replace(/^\.\//, '');
  const bytes = path && read(`${path}/content.xml`);
  const root = bytes ? objectOf(file, bytes) : elementsOf(object)[0];
  return root && /^(?:.*:)?math$/.test(root.name) ? linearMath(root) : '';
}

/** The picture's name in the document; undefined if it is not embedded. */
function nameOf({ office, read }: OdtStory, image: XmlElement): string | undefined {
  const inside = childOf(image, 'office:binary-data');
  const text = elementText(inside).replace(/\s+/g, '');
  const path = inside
    ? `picture-${text.length}-${text.slice(-24).replaceAll('/', '_')}`
    : (image.attributes['xlink:href'] ?? '').replace(/^\.\//, '');
  const known = office.known(path);
  if (known) return known;
  const bytes = inside ? Buffer.from(text, 'base64') : read(path);
  return bytes && office.picture(path, bytes);
}
