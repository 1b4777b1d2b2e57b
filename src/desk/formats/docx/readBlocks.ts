import { cellRuns, type ParagraphLook, paragraphBlocks } from '../documentBuilder.ts';
import { tooLargeError } from '../documentErrors.ts';
import type { Item } from '../item.ts';
import { limits } from '../limits.ts';
import type { DocumentBlock, DocumentRun, DocumentTable } from '../parsedDocument.ts';
import { childOf, elementsOf, findElement, type XmlElement } from '../parseXml.ts';
import { contentsFinding, isContentsStyle } from '../tableOfContents.ts';
import { writeShifts } from '../writeShifts.ts';
import { isPlaceholder } from './isPlaceholder.ts';
import { alternativeOf, deletedText, hiddenText, readItems } from './readItems.ts';
import { readDeletedFieldChars, type WordContext, type WordStory } from './wordStory.ts';
import {
  isOn,
  isRuled,
  meaningOfStyle,
  mergeParagraphProperties,
  readParagraphProperties,
} from './wordStyles.ts';
import { wordsIn } from './wordsIn.ts';

/** Reads the blocks of a story: its paragraphs, tables and manual page breaks. */
export function readBlocks(file: string, story: WordStory, elements: XmlElement[]): DocumentBlock[] {
  return [...readElements(file, story, elements), ...readCarried(file, story)];
}

function readElements(file: string, story: WordStory, elements: XmlElement[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  for (const element of elements) {
    if (element.name === 'w:p') blocks.push(...readParagraph(file, story, element));
    else if (element.name === 'w:tbl')
      blocks.push(...readCarried(file, story), ...readTable(file, story, element));
    else if (element.name === 'w:altChunk')
      story.context.office.findings.report(
        'Text stored in another file inside the document was left out. Save the document again in Word to include it.',
      );
    else if (isContents(element)) leaveOut(story, element);
    else if (element.name === 'w:sdt' && !isPlaceholder(element, story.context))
      blocks.push(...readElements(file, story, elementsOf(childOf(element, 'w:sdtContent'))));
    else if (['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'].includes(element.name))
      blocks.push(...readElements(file, story, elementsOf(element)));
    else if (element.name === 'mc:AlternateContent') {
      blocks.push(...readElements(file, story, elementsOf(alternativeOf(element))));
    } else if (element.name === 'm:oMathPara' || element.name === 'm:oMath')
      blocks.push(...readParagraph(file, story, { name: 'w:p', attributes: {}, children: [element] }));
  }
  return blocks;
}

/** Word's own table of contents: a content control from its gallery. */
function isContents(element: XmlElement): boolean {
  const gallery = findElement(childOf(element, 'w:sdtPr'), 'w:docPartGallery');
  return element.name === 'w:sdt' && gallery?.attributes['w:val'] === 'Table of Contents';
}

function leaveOut(story: WordStory, element: XmlElement): void {
  const { office } = story.context;
  office.findings.report(contentsFinding, wordsIn(element));
  readDeletedFieldChars(story, element);
  for (let turn = countOf(element, 'w:lastRenderedPageBreak'); turn > 0; turn--) {
    office.paged = true;
    office.page++;
  }
}

function countOf(element: XmlElement, name: string): number {
  return elementsOf(element).reduce(
    (sum, child) => sum + countOf(child, name),
    element.name === name ? 1 : 0,
  );
}

/** Paragraphs whose end was deleted and that no other paragraph follows: they keep their own looks, those of the last. */
function readCarried(file: string, story: WordStory): DocumentBlock[] {
  const last = story.carried.at(-1);
  if (!last) return [];
  const { children } = childOf(last, 'w:pPr') ?? { children: [] };
  const properties = children.filter((child) => typeof child === 'string' || child.name !== 'w:rPr');
  const element = { name: 'w:pPr', attributes: {}, children: properties };
  return readParagraph(file, story, { name: 'w:p', attributes: {}, children: [element] });
}

function readParagraph(file: string, story: WordStory, element: XmlElement): DocumentBlock[] {
  const { styles, office } = story.context;
  const properties = childOf(element, 'w:pPr');
  if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
    story.carried.push(element);
    return [];
  }
  if (isDropCap(properties)) {
    story.carried.push(plainLetters(element));
    return [];
  }
  const style = styles.paragraph(childOf(properties, 'w:pStyle')?.attributes['w:val']);
  const own = mergeParagraphProperties(style.paragraph, readParagraphProperties(properties));
  const items: Item[] = [];
  let page = office.page;
  office.findings.begin(items, page);
  readItems(
    {
      story,
      items,
      style: style.run,
      blocks: (inner) => readBlocks(file, story, inner),
      turned() {
        office.paged = true;
        office.page++;
        if (!items.some((item) => 'text' in item && item.text.trim())) page = office.page;
      },
    },
    [...story.carried.splice(0).flatMap(({ children }) => children), ...element.children],
  );
  const contents = isContentsStyle(style.names) ? itemsText(items.splice(0)) : '';
  writeShifts(office, items, story.mark);
  office.findings.end();
  if (contents.trim()) office.findings.report(contentsFinding, contents);
  const meaning = meaningOfStyle(style, own.outline);
  const list = own.list ?? {};
  const look: ParagraphLook = { properties: { ...meaning } };
  if (meaning?.style) look.base = style.run;
  const align = alignOf(own.align);
  if (align) look.properties.align = align;
  const numbered =
    list.id !== undefined && list.id !== '0' && meaning?.style !== 'heading'
      ? story.context.numbering(list.id, list.level ?? 0)
      : undefined;
  if (numbered && numbered.format !== 'none')
    look.properties.list = { ordered: numbered.format !== 'bullet', depth: list.level ?? 0 };
  const blocks = paragraphBlocks(items, look, page);
  for (const block of blocks)
    if (numbered && block.kind === 'paragraph' && block.list === look.properties.list)
      story.context.series.set(block, numbered);
  if (own.breakBefore) blocks.unshift({ kind: 'pageBreak' });
  if (!blocks.some(({ kind }) => kind !== 'pageBreak') && style.names[0]?.toLowerCase() === 'horizontal line')
    blocks.push({ kind: 'rule' });
  const section = childOf(properties, 'w:sectPr');
  if (section && story.context.turns.has(section)) blocks.push({ kind: 'pageBreak' });
  return blocks;
}

/** A large first letter, which Word keeps in a paragraph of its own (ECMA-376 part 1, 17.3.1.11). */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = childOf(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

/** The letter in the look of the words that it begins. */
function plainLetters(paragraph: XmlElement): XmlElement {
  const children = elementsOf(paragraph).map((child) =>
    child.name === 'w:r'
      ? { ...child, children: elementsOf(child).filter(({ name }) => name !== 'w:rPr') }
      : child,
  );
  return { ...paragraph, children: children.filter(({ name }) => name !== 'w:pPr') };
}

function itemsText(items: readonly Item[]): string {
  return `${items.map((item) => ('text' in item ? item.text : ' ')).join('')} `;
}

/** Word's left is the side where lines begin, also from right to left (ECMA-376 part 1, 17.18.44). */
function alignOf(value: string | undefined): 'center' | 'end' | 'justify' | undefined {
  if (value === 'center') return 'center';
  if (value === 'end' || value === 'right') return 'end';
  if (value === 'both' || value === 'distribute' || value?.endsWith('Kashida')) return 'justify';
  return undefined;
}

function readTable(file: string, story: WordStory, element: XmlElement): DocumentBlock[] {
  const { styles, office } = story.context;
  const page = office.page;
  const properties = childOf(element, 'w:tblPr');
  const named = styles.other(childOf(properties, 'w:tblStyle')?.attributes['w:val']);
  let ruled = isRuled(childOf(properties, 'w:tblBorders')) ?? named?.ruled ?? false;
  const rows: DocumentRun[][][] = [];
  const pictures: DocumentBlock[] = [];
  let headRows = 0;
  for (const row of rowsOf(element, story.context)) {
    const rowProperties = childOf(row, 'w:trPr');
    if (childOf(rowProperties, 'w:del')) {
      office.findings.report(deletedText, wordsIn(row));
      readDeletedFieldChars(story, row);
      continue;
    }
    if (isOn(childOf(rowProperties, 'w:tblHeader')) && headRows === rows.length) headRows++;
    const before = childOf(rowProperties, 'w:gridBefore')?.attributes['w:val'];
    const cells: DocumentRun[][] = Array.from(
      { length: Math.min(Math.max(0, Number(before) || 0), 63) },
      () => [],
    );
    story.cells += cells.length;
    const own = cellsOf(row, story.context);
    for (const cell of own) {
      const cellProperties = childOf(cell, 'w:tcPr');
      const merge = childOf(cellProperties, 'w:vMerge');
      const covered = merge && merge.attributes['w:val'] !== 'restart';
      if (covered) {
        const words = wordsIn(cell).trim();
        if (words) office.findings.report(hiddenText, words);
        readDeletedFieldChars(story, cell);
      }
      const inner = covered ? [] : readBlocks(file, story, elementsOf(cell));
      if (inner.some(({ kind }) => kind === 'table'))
        office.findings.report('A table within a table was kept as lines of text.');
      const images = inner.filter(({ kind }) => kind === 'image');
      if (images.length) office.findings.report('A picture in a table was moved after the table.');
      pictures.push(...images);
      cells.push(cellRuns(inner));
      const span = Math.min(Number(childOf(cellProperties, 'w:gridSpan')?.attributes['w:val']) || 1, 63);
      for (let more = 1; more < span; more++) cells.push([]);
      story.cells += span;
      if (story.cells > limits.cells) throw tooLargeError(file);
      ruled ||= isRuled(childOf(cellProperties, 'w:tcBorders')) ?? false;
    }
    if (own.length) rows.push(cells);
  }
  if (!rows.some((cells) => cells.some((cell) => cell.length))) return pictures;
  const table: DocumentTable = { kind: 'table', rows, headRows, ruled, page };
  return [table, ...pictures];
}

/** Rows and cells can lie in content controls. */
function rowsOf(element: XmlElement, context: WordContext): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return isPlaceholder(child, context) ? [] : wrapped(child).flatMap((one) => rowsOf(one, context));
  });
}

function cellsOf(element: XmlElement, context: WordContext): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    const cells = wrapped(child).flatMap((one) => cellsOf(one, context));
    // The table keeps its grid.
    return isPlaceholder(child, context)
      ? cells.map((cell) => ({ ...cell, children: elementsOf(cell, 'w:tcPr') }))
      : cells;
  });
}

function wrapped(element: XmlElement): XmlElement[] {
  if (element.name === 'w:sdt') return elementsOf(element, 'w:sdtContent');
  return ['w:ins', 'w:customXml', 'w:moveTo'].includes(element.name) ? [element] : [];
}
