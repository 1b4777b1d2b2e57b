import { cellRuns, type ParagraphLook, paragraphBlocks, paragraphsOf } from '../documentBuilder.ts';
import { tooLargeError } from '../documentErrors.ts';
import type { Item } from '../item.ts';
import { limits } from '../limits.ts';
import type { DocumentBlock, DocumentRun, DocumentTable } from '../parsedDocument.ts';
import { childOf, elementsOf, elementText, type XmlElement } from '../parseXml.ts';
import { roman } from '../roman.ts';
import { headingOf, meaningOf } from '../styleNames.ts';
import { contentsFinding } from '../tableOfContents.ts';
import { writeShifts } from '../writeShifts.ts';
import { listOf, type OdtList } from './odtList.ts';
import type { OdtStyle } from './odtStyles.ts';
import { type OdtReading, type OdtStory, readOdtDrawing, readOdtText, reportDeletion } from './odtText.ts';

/** Reads blocks: paragraphs, headings, lists, tables, sections, indexes, and frames that belong to a page. */
export function readOdtBlocks(story: OdtStory, elements: XmlElement[], list?: OdtList): DocumentBlock[] {
  return elements.flatMap((element) => {
    const { name, attributes } = element;
    if (name === 'text:p' || name === 'text:h') return readParagraph(story, element, list);
    if (name === 'text:list') return readList(story, element, list);
    if (name === 'table:table') return readTable(story, element);
    if (name === 'text:soft-page-break') {
      turn(story);
      return [];
    }
    if (name === 'text:section' && attributes['text:display'] === 'none') {
      const words = elementText(element).trim();
      if (words) story.office.findings.report('Hidden text was left out.', words);
      return [];
    }
    if (name === 'text:table-of-content') {
      story.office.findings.report(contentsFinding, contentsText(element));
      return [];
    }
    if (name === 'text:change') reportDeletion(story, element);
    if (name.startsWith('draw:')) {
      const reading = newReading(story);
      const { begun } = story;
      readOdtDrawing(reading, element, '');
      // What is anchored to a page is not the text's beginning.
      story.begun = begun;
      return paragraphBlocks(reading.items, { properties: {} }, story.office.page);
    }
    if (name.startsWith('text:') && !/-decls$|^text:tracked-changes$|-source$/.test(name))
      return readOdtBlocks(story, elementsOf(element), list);
    return [];
  });
}

function contentsText(element: XmlElement): string {
  const lines = [...elementsOf(childOf(element, 'text:index-body'))];
  return lines.map((line) => elementText(line).trim()).join(' … ');
}

function turn(story: OdtStory): void {
  story.office.paged = true;
  story.office.page++;
}

function newReading(story: OdtStory): OdtReading {
  const items: Item[] = [];
  return {
    story,
    items,
    spaced: true,
    blocks: (children) => readOdtBlocks(story, children),
    note: (element) => readNote(story, element),
    turned: () => turn(story),
  };
}

function readNote(story: OdtStory, element: XmlElement): { key: string; mark: string } {
  const key = story.office.note();
  const mark = markOf(story, element);
  const body = elementsOf(childOf(element, 'text:note-body'));
  story.office.document.notes[key] = paragraphsOf(readOdtBlocks(story, body));
  return { key, mark };
}

/** The author's mark, or the number; the one stored in the file may be outdated. */
function markOf({ counts, noteFormats }: OdtStory, element: XmlElement): string {
  const citation = childOf(element, 'text:note-citation');
  const own = citation?.attributes['text:label'];
  if (own !== undefined) return own;
  const kind = element.attributes['text:note-class'] ?? 'footnote';
  const count = (counts[kind] ?? 0) + 1;
  counts[kind] = count;
  const format = noteFormats[kind] ?? (kind === 'endnote' ? 'i' : '1');
  if (format === '1') return String(count);
  return format === 'i' ? roman(count) : elementText(citation);
}

function readParagraph(story: OdtStory, element: XmlElement, list: OdtList | undefined): DocumentBlock[] {
  const { office } = story;
  const style = story.styles.style('paragraph', element.attributes['text:style-name']);
  const before = style.breakBefore === true;
  beginBlock(story, before);
  const reading = newReading(story);
  let page = office.page;
  reading.turned = () => {
    turn(story);
    if (!reading.items.some((item) => 'text' in item && item.text.trim())) page = office.page;
  };
  office.findings.begin(reading.items, page);
  readOdtText(reading, element.children, style);
  const isHidden = isHiddenParagraph(element);
  if (isHidden) {
    office.findings.report('Hidden text was left out.', elementText(element));
    reading.items.length = 0;
  }
  trimEnd(reading);
  writeShifts(office, reading.items);
  office.findings.end();
  if (isHidden) return [];
  const look = paragraphLook(story, element, style, list);
  const blocks = paragraphBlocks(reading.items, look, page);
  for (const block of blocks)
    if (list && block.kind === 'paragraph' && block.list && block.list === look.properties.list)
      story.series.set(block, {
        series: list.series,
        first: list.first ?? story.styles.firstNumber(list.style ?? style.listStyle, list.depth),
      });
  if (!blocks.length && style.names.some((name) => name.toLowerCase() === 'horizontal line'))
    blocks.push({ kind: 'rule' });
  if (before) blocks.unshift({ kind: 'pageBreak' });
  if (style.breakAfter) {
    office.page++;
    blocks.push({ kind: 'pageBreak' });
  }
  return blocks;
}

/** A paragraph or a table that begins a page; the first one begins no new page. */
function beginBlock(story: OdtStory, onNewPage: boolean): void {
  if (onNewPage && story.begun) story.office.page++;
  story.begun = true;
}

function isHiddenParagraph(element: XmlElement): boolean {
  return elementsOf(element, 'text:hidden-paragraph').some(
    ({ attributes }) => attributes['text:is-hidden'] === 'true',
  );
}

/** A collapsed space at the paragraph's end is not part of the text. */
function trimEnd({ items, spaced }: OdtReading): void {
  const last = items.findLast((item) => 'text' in item);
  if (spaced && last && 'text' in last && last.text.endsWith(' ')) last.text = last.text.slice(0, -1);
}

function paragraphLook(
  story: OdtStory,
  { name, attributes }: XmlElement,
  style: OdtStyle,
  list: OdtList | undefined,
): ParagraphLook {
  const level = Number(attributes['text:outline-level']) || style.outline;
  const named = style.names.map(meaningOf).find((found) => found !== undefined);
  const meaning = named ?? (name === 'text:h' || level ? headingOf(level || 1) : undefined);
  const look: ParagraphLook = { properties: { ...meaning } };
  if (meaning?.style) look.base = style.looks;
  const align = alignOf(style);
  if (align) look.properties.align = align;
  if (list && meaning?.style !== 'heading') {
    const ordered = story.styles.ordered(list.style ?? style.listStyle, list.depth);
    if (ordered !== undefined) look.properties.list = { ordered, depth: list.depth };
  }
  return look;
}

/** LibreOffice writes `end` for right and `start` for left, whatever the paragraph's direction. */
function alignOf({ align, writingMode }: OdtStyle): 'center' | 'end' | 'justify' | undefined {
  if (align === 'center' || align === 'justify') return align;
  const leftwards = writingMode?.startsWith('rl') ?? false;
  return (leftwards ? ['left', 'start'] : ['right', 'end']).includes(align ?? '') ? 'end' : undefined;
}

/** A list item is its first paragraph; the others in it are plain paragraphs, as in Word. */
function readList(story: OdtStory, element: XmlElement, outer: OdtList | undefined): DocumentBlock[] {
  const list = listOf(story.lists, element.attributes, outer);
  return elementsOf(element).flatMap((item) => {
    const start = Number(item.attributes['text:start-value'] || Number.NaN);
    if (Number.isInteger(start) && start >= 0) Object.assign(list, { series: Symbol(), first: start });
    let first = item.name === 'text:list-item';
    return elementsOf(item).flatMap((child) => {
      if (child.name === 'text:list') return readList(story, child, list);
      const blocks = readOdtBlocks(story, [child], first ? list : undefined);
      if (child.name === 'text:p' || child.name === 'text:h') first = false;
      return blocks;
    });
  });
}

function readTable(story: OdtStory, element: XmlElement): DocumentBlock[] {
  const own = story.styles.style('table', element.attributes['table:style-name']);
  beginBlock(story, own.breakBefore === true);
  const table: DocumentTable = {
    kind: 'table',
    rows: [],
    headRows: 0,
    ruled: false,
    page: story.office.page,
  };
  const pictures: DocumentBlock[] = [];
  readRows(story, element, table, pictures, false);
  const blocks: DocumentBlock[] = [...pictures];
  if (table.rows.some((cells) => cells.some((cell) => cell.length))) blocks.unshift(table);
  if (own.breakBefore) blocks.unshift({ kind: 'pageBreak' });
  return blocks;
}

function readRows(
  story: OdtStory,
  element: XmlElement,
  table: DocumentTable,
  pictures: DocumentBlock[],
  head: boolean,
): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'text:soft-page-break') turn(story);
    else if (child.name === 'table:table-row') {
      const cells = readCells(story, child, table, pictures);
      const times = cells.some((cell) => cell.length)
        ? repeated(child, 'table:number-rows-repeated', 1000)
        : 1;
      story.cells += cells.length * (times - 1);
      if (story.cells > limits.cells) throw tooLargeError(story.file);
      for (let time = 0; time < times && cells.length; time++) table.rows.push(structuredClone(cells));
      if (head) table.headRows = table.rows.length;
    } else if (child.name.startsWith('table:table-') && child.name.includes('row'))
      readRows(story, child, table, pictures, head || child.name === 'table:table-header-rows');
  }
}

function readCells(
  story: OdtStory,
  row: XmlElement,
  table: DocumentTable,
  pictures: DocumentBlock[],
): DocumentRun[][] {
  return elementsOf(row).flatMap((cell) => {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') return [];
    const times = repeated(cell, 'table:number-columns-repeated', 63);
    story.cells += times;
    if (story.cells > limits.cells) throw tooLargeError(story.file);
    if (cell.name === 'table:covered-table-cell') return Array.from({ length: times }, () => []);
    if (story.styles.style('table-cell', cell.attributes['table:style-name']).ruled) table.ruled = true;
    const inner = readOdtBlocks(story, elementsOf(cell));
    if (inner.some(({ kind }) => kind === 'table'))
      story.office.findings.report('A table within a table was kept as lines of text.');
    const images = inner.filter(({ kind }) => kind === 'image');
    if (images.length) story.office.findings.report('A picture in a table was moved after the table.');
    pictures.push(...images);
    return Array.from({ length: times }, () => cellRuns(inner));
  });
}

function repeated({ attributes }: XmlElement, name: string, most: number): number {
  return Math.min(Math.max(1, Number(attributes[name]) || 1), most);
}
