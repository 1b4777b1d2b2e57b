import { isOrdinalSuffix } from '../../text/superscript.ts';
import { createDocumentBuilder, finishDocument, paragraphsOf } from '../documentBuilder.ts';
import { tooLargeError } from '../documentErrors.ts';
import { formulaFinding, linearMath } from '../formulas/linearMath.ts';
import { limits } from '../limits.ts';
import type { DocumentBlock, DocumentFormat, ParsedDocument } from '../parsedDocument.ts';
import { elementText, type XmlElement } from '../parseXml.ts';
import { contentsFinding } from '../tableOfContents.ts';
import { isContentsHeading, isContentsList } from './contentsList.ts';
import { converterHeaderOf } from './converterHeader.ts';
import { findNotes, linksIn } from './htmlNotes.ts';
import { pictureOf, reportMissing } from './htmlPictures.ts';
import { addText, continueItem, endLine, finish, type HtmlReading } from './htmlReading.ts';
import { hasLetters, nestedShiftOf, shiftOf } from './htmlShift.ts';
import { readHtmlTable } from './htmlTable.ts';
import { blockTags, isHidden, omittedTags, styleProperty, wordTags } from './htmlTags.ts';
import { parseHtml } from './parseHtml.ts';
import { numberOf, type Surroundings, surroundingsOf } from './surroundings.ts';

/**
 * Reads a web page: paragraphs, headings, lists, quotations, tables, links, notes and pictures that are in the page itself.
 * Of everything else only the words are kept; scripts and hidden parts are not shown and so not read.
 *
 * @param file its name, for the editor
 * @throws DocumentError `too-large` where its tables have more cells than anybody writes, `too-deep`
 */
export function readHtml(
  text: string,
  format: DocumentFormat = 'html',
  file: string = format,
): ParsedDocument {
  return readHtmlTree(parseHtml(text, file), format, file);
}

/** The same for a page that is parsed already. */
export function readHtmlTree(root: XmlElement, format: DocumentFormat, file: string): ParsedDocument {
  const reading: HtmlReading = {
    office: createDocumentBuilder(format),
    notes: findNotes(root),
    converterHeader: converterHeaderOf(root),
    missingPictures: new Set(),
    keys: new Map(),
    countCell: cellCounter(file),
    blocks: [],
    items: [],
    open: {},
    spaced: true,
  };
  reading.office.findings.begin(reading.items, 1);
  walk(reading, root, { look: {}, properties: {}, depth: -1 });
  finish(reading);
  reading.office.findings.end();
  reportMissing(reading.office, reading.missingPictures);
  return finishDocument(reading.office, [], reading.blocks, []);
}

/** An attribute can repeat a cell a thousand times. */
function cellCounter(file: string): () => void {
  let cells = 0;
  return () => {
    if (++cells > limits.cells) throw tooLargeError(file);
  };
}

function walk(reading: HtmlReading, parent: XmlElement, around: Surroundings): void {
  for (const child of parent.children) {
    if (typeof child === 'string') addText(reading, child, around);
    else readElement(reading, child, around);
  }
}

function readElement(reading: HtmlReading, element: XmlElement, around: Surroundings): void {
  const { name } = element;
  const { office, notes } = reading;
  if (Object.hasOwn(omittedTags, name)) {
    const words = shownText(element).trim();
    if (omittedTags[name] && (words || !wordTags.has(name))) office.findings.report(omittedTags[name], words);
    return;
  }
  if (notes.bodies.has(element) || notes.backs.has(element) || element === reading.converterHeader) return;
  if (isHidden(element)) {
    const words = shownText(element).trim();
    if (words) office.findings.report('Hidden text was left out.', words);
    return;
  }
  if (isContentsList(element)) {
    finish(reading, reading.open);
    if (isContentsHeading(reading.blocks.at(-1))) reading.blocks.pop();
    office.findings.report(contentsFinding, shownText(element).trim());
    return;
  }
  if (notes.references.has(element)) {
    addNote(reading, element);
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
      const picture = pictureOf(office, element, reading.missingPictures);
      if (picture) reading.items.push({ picture, inline: true });
      return;
    }
    case 'table':
      finish(reading, reading.open);
      reading.blocks.push(...readTable(reading, element, around));
      return;
    case 'math':
      addFormula(reading, element, around);
      return;
    case 'q':
      addText(reading, '“', around);
      reading.spaced = false;
      walk(reading, element, surroundingsOf(element, around));
      addText(reading, '”', around);
      return;
  }
  if (!blockTags.has(name)) {
    walk(reading, element, inlineSurroundings(reading, element, around));
    return;
  }
  const next = surroundingsOf(element, around);
  if (
    styleProperty(element, 'page-break-before') === 'always' ||
    styleProperty(element, 'break-before') === 'page'
  ) {
    finish(reading, reading.open);
    reading.blocks.push({ kind: 'pageBreak' });
  }
  if (name === 'li') finish(reading, itemProperties(element, next.properties));
  else continueItem(reading, next.properties);
  walk(reading, element, next);
  continueItem(reading, around.properties);
  if (name === 'li') delete reading.open.list;
}

/** A list's first item has the number that the list begins with, any other one only its own. */
function itemProperties(
  { attributes }: XmlElement,
  properties: Surroundings['properties'],
): Surroundings['properties'] {
  if (!properties.list) return { ...properties };
  const { start: first, ...list } = properties.list;
  delete properties.list.start;
  const start = numberOf(attributes.value) ?? first;
  return { ...properties, list: { ...list, ...(start !== undefined && list.ordered && { start }) } };
}

/** The surroundings of an inline element; a note's mark is superscript anyway. */
function inlineSurroundings(reading: HtmlReading, element: XmlElement, around: Surroundings): Surroundings {
  const { office, notes } = reading;
  const next = surroundingsOf(element, around, element.attributes.href);
  const shift = shiftOf(element);
  if (!shift || linksIn(element).some((link) => notes.references.has(link) || notes.backs.has(link)))
    return next;
  if (!around.shifted) next.shiftWriter = nestedShiftOf(element, shift);
  const last = reading.items.at(-1);
  const before = last && 'text' in last ? last.text : '';
  if (!next.shiftWriter && hasLetters(element) && !isOrdinalSuffix(before, elementText(element)))
    office.findings.report('Superscript or subscript text was kept as ordinary text; check it.');
  return { ...next, shifted: true };
}

/** The words in an element that is left out. */
function shownText({ name, children }: XmlElement): string {
  if (['script', 'style', 'template'].includes(name)) return '';
  const text = children.map((child) => (typeof child === 'string' ? child : shownText(child))).join('');
  return blockTags.has(name) || /^(?:br|option|t[dhr])$/.test(name) ? ` ${text} ` : text;
}

function addFormula(reading: HtmlReading, element: XmlElement, around: Surroundings): void {
  const text = linearMath(element);
  reading.office.findings.report(text ? formulaFinding : 'A formula was left out.');
  addText(reading, text, around);
}

/** A list's sign is not a cell's. */
function readTable(reading: HtmlReading, element: XmlElement, around: Surroundings): DocumentBlock[] {
  const { list: _, ...properties } = around.properties;
  return readHtmlTable(element, {
    office: reading.office,
    read: (cell) => inner(reading, cell, surroundingsOf(cell, { ...around, properties })),
    count: reading.countCell,
    style: properties.style,
  });
}

/** What is in a cell or a note, read by itself. */
function inner(reading: HtmlReading, element: XmlElement, around: Surroundings): DocumentBlock[] {
  const own: HtmlReading = { ...reading, blocks: [], items: [], spaced: true };
  own.open = { ...around.properties };
  own.office.findings.begin(own.items, 1);
  walk(own, element, around);
  finish(own);
  own.office.findings.end();
  return own.blocks;
}

function addNote(reading: HtmlReading, link: XmlElement): void {
  const body = reading.notes.references.get(link);
  if (!body) return;
  let key = reading.keys.get(body);
  if (key === undefined) {
    key = reading.office.note();
    reading.keys.set(body, key);
    const blocks = inner(reading, body, { look: {}, properties: {}, depth: -1 });
    reading.office.document.notes[key] = paragraphsOf(blocks);
  }
  const text = elementText(link).replace(/^[\s[({]+|[\s\])}]+$/g, '');
  reading.items.push({ text, looks: { western: {}, complex: {} }, note: key });
  reading.spaced = false;
}
