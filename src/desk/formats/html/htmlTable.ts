import { firstWords } from '../../text/letters.ts';
import { cellRuns, type DocumentBuilder } from '../documentBuilder.ts';
import type { DocumentBlock, DocumentParagraph, DocumentRun, DocumentTable } from '../parsedDocument.ts';
import { findElement, type XmlElement } from '../parseXml.ts';
import { runText } from '../runText.ts';
import { styleProperty } from './htmlTags.ts';

interface TableReading {
  office: DocumentBuilder;
  /** Reads what is in a cell. */
  read(cell: XmlElement): DocumentBlock[];
  /** Called for each cell; throws if the document has too many. */
  count(): void;
  /** The style of all that is around the table, and so no cell's own. */
  style: DocumentParagraph['style'];
}

/**
 * Reads a table; a cell that spans others is followed by empty ones. A table that only arranges headings, lists and the
 * like, one beside or below the other, gives what is in its cells.
 */
export function readHtmlTable(
  element: XmlElement,
  { office, read, count, style }: TableReading,
): DocumentBlock[] {
  const table: DocumentTable = { kind: 'table', rows: [], headRows: 0 };
  const before: DocumentBlock[] = [];
  /** What is in the cells, as they are written, and for each its column. */
  const contents: { blocks: DocumentBlock[]; row: number; column: number }[] = [];
  /** How many more rows the cell above goes on for, by column. */
  const covered: number[] = [];
  let bordered = Number(element.attributes.border ?? Number.NaN) > 0;
  /** Words of a table that are in none of its cells stand before it, as in a browser. */
  const loose = (child: XmlElement | string) => {
    if (typeof child !== 'string' || child.trim())
      before.push(...read({ name: '', attributes: {}, children: [child] }));
  };
  const readRow = (row: XmlElement, head: boolean) => {
    const cells: DocumentRun[][] = [];
    const parts = cellsOf(row, loose);
    const skip = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push([]);
        count();
      }
    };
    for (const part of parts) {
      skip();
      const blocks = read(part);
      contents.push({ blocks, row: table.rows.length, column: cells.length });
      const border = styleProperty(part, 'border') ?? styleProperty(part, 'border-(?:top|bottom)');
      if (border && !/none|hidden/.test(border) && Number.parseFloat(border) !== 0) bordered = true;
      for (let column = 0; column < spanOf(part, 'colspan', 63); column++) {
        covered[cells.length] = spanOf(part, 'rowspan', 1000) - 1;
        cells.push(column ? [] : cellRuns(blocks));
        count();
      }
    }
    skip();
    if (!parts.length) return;
    if ((head || parts.every(({ name }) => name === 'th')) && table.headRows === table.rows.length)
      table.headRows++;
    table.rows.push(cells);
  };
  const readPart = (part: XmlElement, head: boolean) => {
    for (const child of part.children) {
      if (typeof child === 'string') loose(child);
      else if (child.name === 'tr') readRow(child, head);
      else if (child.name === 'caption')
        for (const block of read(child))
          before.push(block.kind === 'paragraph' ? { ...block, style: 'caption' } : block);
      else if (findElement(child, 'tr')) readPart(child, child.name === 'thead');
      else loose(child);
    }
  };
  readPart(element, false);
  if (bordered) table.ruled = true;
  else if (element.attributes.border === '0' || element.attributes.role === 'presentation')
    table.ruled = false;
  const full = contents.filter(({ blocks }) => blocks.length);
  const inner = full.flatMap(({ blocks }) => blocks);
  const shaped = inner.some((block) => isShaped(block, style));
  const isLine =
    new Set(full.map(({ row }) => row)).size < 2 || new Set(full.map(({ column }) => column)).size < 2;
  if (shaped && isLine && !bordered) return [...before, ...inner];
  const report = (message: string) => office.findings.reportAt(firstWordsOf(table), message);
  if (inner.some(({ kind }) => kind === 'table')) report('A table within a table was kept as lines of text.');
  else if (shaped) report('Headings, lists or quotations in a table were kept as lines of text.');
  const pictures = inner.filter(({ kind }) => kind === 'image');
  if (pictures.length) report('A picture in a table was moved after the table.');
  const shown = table.rows.some((cells) => cells.some((cell) => cell.length));
  return [...before, ...(shown ? [table] : []), ...pictures];
}

function firstWordsOf({ rows }: DocumentTable): string {
  const lines = rows.flat().map(runText);
  return firstWords(lines.find((line) => line.trim()) ?? '');
}

/** A row's cells, whatever is around them. */
function cellsOf(row: XmlElement, loose: (child: XmlElement | string) => void): XmlElement[] {
  return row.children.flatMap((child) => {
    if (typeof child !== 'string') {
      if (child.name === 'td' || child.name === 'th') return [child];
      if (findElement(child, 'td') ?? findElement(child, 'th')) return cellsOf(child, loose);
    }
    loose(child);
    return [];
  });
}

/** Whether a block is more than words in a line. */
function isShaped(block: DocumentBlock, style: DocumentParagraph['style']): boolean {
  if (block.kind === 'table') return true;
  return block.kind === 'paragraph' && (block.list !== undefined || block.style !== style);
}

function spanOf({ attributes }: XmlElement, name: string, most: number): number {
  return Math.min(Math.max(1, Number.parseInt(attributes[name] ?? '', 10) || 1), most);
}
