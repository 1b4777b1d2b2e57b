import type { Look } from '../source/assembleRuns.ts';
import {
  cellRuns,
  finishDocument,
  type Item,
  newDocument,
  type OfficeDocument,
  paragraphBlocks,
  paragraphsOf,
} from '../source/officeDocument.ts';
import type { XmlElement } from '../source/parseXml.ts';
import type { SourceBlock, SourceDocument, SourceFormat, SourceParagraph } from '../source/sourceDocument.ts';
import { headingOf } from '../source/styleNames.ts';
import { findNotes, type HtmlNotes } from './htmlNotes.ts';
import { pictureOf } from './htmlPictures.ts';
import { readHtmlTable } from './htmlTable.ts';
import { blockTags, emTags, isHidden, leftOut, meaningOfClass, strongTags, styled } from './htmlTags.ts';
import { parseHtml } from './parseHtml.ts';

type Properties = Omit<SourceParagraph, 'kind' | 'runs' | 'page' | 'size'>;

/** What the elements around say of a text. */
interface Around {
  look: Look;
  href?: string;
  properties: Properties;
  rightToLeft?: boolean;
  verbatim?: boolean;
  depth: number;
}

interface HtmlReading {
  office: OfficeDocument;
  notes: HtmlNotes;
  keys: Map<XmlElement, string>;
  blocks: SourceBlock[];
  items: Item[];
  /** The properties of the paragraph that `items` will be. */
  open: Properties;
  spaced: boolean;
}

/**
 * Reads a web page: paragraphs, headings, lists, quotations, tables, links, notes and pictures that are in the page itself.
 * Of everything else only the words are kept; scripts and hidden parts are not shown and so not read.
 */
export function readHtml(text: string, format: SourceFormat = 'html'): SourceDocument {
  const office = newDocument(format);
  const root = parseHtml(text);
  const notes = findNotes(root);
  const reading = newReading(office, notes, new Map());
  walk(reading, root, { look: {}, properties: {}, depth: -1 });
  finish(reading);
  return finishDocument(office, [], reading.blocks, []);
}

function newReading(office: OfficeDocument, notes: HtmlNotes, keys: Map<XmlElement, string>): HtmlReading {
  return { office, notes, keys, blocks: [], items: [], open: {}, spaced: true };
}

/** Ends the paragraph that is being read; the next one has these properties. */
function finish(reading: HtmlReading, next: Properties = {}): void {
  const last = reading.items.findLast((item) => 'text' in item);
  if (reading.spaced && last && 'text' in last && last.note === undefined)
    last.text = last.text.replace(/ $/, '');
  const blocks = paragraphBlocks(reading.items, { properties: reading.open });
  reading.blocks.push(...blocks);
  // A list's sign stands before the first words only.
  if (blocks.some(({ kind }) => kind === 'paragraph')) delete reading.open.list;
  reading.items = [];
  reading.open = next;
  reading.spaced = true;
}

/** Ends the paragraph that is being read; in the same item of a list there may be a next one, with these properties. */
function goOn(reading: HtmlReading, { list: _, ...next }: Properties): void {
  finish(reading, reading.open);
  const { list } = reading.open;
  reading.open = list ? { ...next, list } : next;
}

function walk(reading: HtmlReading, parent: XmlElement, around: Around): void {
  for (const child of parent.children) {
    if (typeof child === 'string') addText(reading, child, around);
    else readElement(reading, child, around);
  }
}

function addText(reading: HtmlReading, text: string, { look, href, verbatim }: Around): void {
  let shown = verbatim ? text : text.replace(/[\t\n\f\r ]+/g, ' ');
  if (!verbatim && reading.spaced) shown = shown.replace(/^ /, '');
  if (!shown) return;
  reading.spaced = !verbatim && shown.endsWith(' ');
  const looks = { western: look, complex: look };
  reading.items.push(href ? { text: shown, looks, href } : { text: shown, looks });
}

function readElement(reading: HtmlReading, element: XmlElement, around: Around): void {
  const { name, attributes } = element;
  const { office, notes } = reading;
  if (Object.hasOwn(leftOut, name)) {
    if (leftOut[name]) office.lose(leftOut[name]);
    return;
  }
  if (notes.bodies.has(element) || notes.backs.has(element)) return;
  if (isHidden(element)) {
    office.lose('Hidden text was left out.');
    return;
  }
  if (notes.references.has(element)) {
    addNote(reading, element, around);
    return;
  }
  switch (name) {
    case 'br':
      endLine(reading, around);
      return;
    case 'hr':
      finish(reading, reading.open);
      reading.blocks.push({ kind: 'rule' });
      return;
    case 'img': {
      const picture = pictureOf(office, element);
      if (picture) reading.items.push({ picture, inline: true });
      return;
    }
    case 'table':
      finish(reading, reading.open);
      reading.blocks.push(
        ...readHtmlTable(office, element, (cell) => inner(reading, cell, within(cell, around))),
      );
      return;
    case 'q':
      addText(reading, '“', around);
      reading.spaced = false;
      walk(reading, element, within(element, around));
      addText(reading, '”', around);
      return;
  }
  if (!blockTags.has(name)) {
    walk(reading, element, within(element, around, attributes.href));
    return;
  }
  const next = within(element, around);
  if (styled(element, 'page-break-before') === 'always' || styled(element, 'break-before') === 'page') {
    finish(reading, reading.open);
    reading.blocks.push({ kind: 'pageBreak' });
  }
  if (name === 'li') finish(reading, { ...next.properties });
  else goOn(reading, next.properties);
  walk(reading, element, next);
  goOn(reading, around.properties);
  if (name === 'li') delete reading.open.list;
}

/** White space around a line's end is white space of the file. */
function endLine(reading: HtmlReading, { look }: Around): void {
  const last = reading.items.at(-1);
  if (last && 'text' in last && last.note === undefined && reading.spaced)
    last.text = last.text.replace(/ $/, '');
  reading.items.push({ text: '\n', looks: { western: look, complex: look } });
  reading.spaced = true;
}

/** What is in a cell or a note, read by itself. */
function inner(reading: HtmlReading, element: XmlElement, around: Around): SourceBlock[] {
  const own = newReading(reading.office, reading.notes, reading.keys);
  own.open = { ...around.properties };
  walk(own, element, around);
  finish(own);
  return own.blocks;
}

function addNote(reading: HtmlReading, link: XmlElement, around: Around): void {
  const body = reading.notes.references.get(link);
  if (!body) return;
  let key = reading.keys.get(body);
  if (key === undefined) {
    key = reading.office.note();
    reading.keys.set(body, key);
    const blocks = inner(reading, body, { look: {}, properties: {}, depth: -1 });
    reading.office.document.notes[key] = paragraphsOf(blocks);
  }
  const mark = cellRuns(
    inner({ ...reading, notes: { ...reading.notes, references: new Map() } }, link, around),
  );
  const text = mark
    .map((run) => run.text)
    .join('')
    .replace(/^[\s[({]+|[\s\])}]+$/g, '');
  reading.items.push({ text, looks: { western: {}, complex: {} }, note: key });
  reading.spaced = false;
}

/** The surroundings of what is in the element. */
function within(element: XmlElement, around: Around, href?: string): Around {
  const { name, attributes } = element;
  const look = { ...around.look };
  const weight = styled(element, 'font-weight');
  const slant = styled(element, 'font-style');
  if (strongTags.has(name)) look.strong = true;
  if (emTags.has(name)) look.em = true;
  if (weight) look.strong = weight.startsWith('bold') || Number(weight) >= 600;
  if (slant) look.em = slant === 'italic' || slant === 'oblique';
  const language = attributes.lang || attributes['xml:lang'];
  if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) look.language = language;
  const next: Around = { ...around, look };
  if (href !== undefined && name === 'a') next.href = href.trim();
  if (attributes.dir) next.rightToLeft = attributes.dir.toLowerCase() === 'rtl';
  if (name === 'pre' || styled(element, 'white-space')?.startsWith('pre')) next.verbatim = true;
  if (name === 'ul' || name === 'ol') next.depth = around.depth + 1;
  next.properties = propertiesOf(element, around, next);
  return next;
}

function propertiesOf(element: XmlElement, { properties }: Around, next: Around): Properties {
  const { name, attributes } = element;
  const own: Properties = { ...properties };
  const level = /^h([1-6])$/.exec(name)?.[1];
  const meaning = blockTags.has(name) ? meaningOfClass(element) : undefined;
  if (level) Object.assign(own, headingOf(Number(level)));
  else if (name === 'blockquote' && own.style !== 'heading') own.style = 'quote';
  else if (name === 'figcaption') own.style = 'caption';
  if (meaning) {
    delete own.level;
    Object.assign(own, meaning);
  }
  const align = alignOf(
    name === 'center' ? 'center' : (styled(element, 'text-align') ?? attributes.align),
    next.rightToLeft,
  );
  // So LibreOffice marks what it kept apart.
  if (name === 'div' && /^(?:header|footer)$/.test(attributes.title ?? ''))
    own.margin = attributes.title as 'header' | 'footer';
  if (align === 'start') delete own.align;
  else if (align && blockTags.has(name)) own.align = align;
  if (name === 'ul' || name === 'ol') own.list = { ordered: name === 'ol', depth: Math.max(0, next.depth) };
  return own;
}

function alignOf(value: string | undefined, rightToLeft: boolean | undefined): SourceParagraph['align'] {
  const plain = value?.toLowerCase();
  if (plain === 'center' || plain === 'justify' || plain === 'end' || plain === 'start') return plain;
  if (plain === 'left' || plain === 'right')
    return (plain === 'right') === Boolean(rightToLeft) ? 'start' : 'end';
  return undefined;
}
