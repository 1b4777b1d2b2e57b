import { cellRuns, type OfficeDocument } from '../source/officeDocument.ts';
import { elementsOf, type XmlElement } from '../source/parseXml.ts';
import type { SourceBlock, SourceRun, SourceTable } from '../source/sourceDocument.ts';
import { styled } from './htmlTags.ts';

/**
 * Reads a table; a cell that spans others is followed by empty ones.
 *
 * @param read reads what is in a cell
 */
export function readHtmlTable(
  office: OfficeDocument,
  element: XmlElement,
  read: (cell: XmlElement) => SourceBlock[],
): SourceBlock[] {
  const table: SourceTable = { kind: 'table', rows: [], headRows: 0 };
  const before: SourceBlock[] = [];
  const pictures: SourceBlock[] = [];
  /** How many more rows the cell above goes on for, by column. */
  const covered: number[] = [];
  let bordered = Number(element.attributes.border ?? Number.NaN) > 0;
  const readRow = (row: XmlElement, head: boolean) => {
    const cells: SourceRun[][] = [];
    const parts = elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
    const skip = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const part of parts) {
      skip();
      const blocks = read(part);
      if (blocks.some(({ kind }) => kind === 'table'))
        office.lose('A table within a table was brought over as lines of text.');
      pictures.push(...blocks.filter(({ kind }) => kind === 'image'));
      const border = styled(part, 'border') ?? styled(part, 'border-(?:top|bottom)');
      if (border && !/none|hidden/.test(border) && Number.parseFloat(border) !== 0) bordered = true;
      for (let column = 0; column < spanOf(part, 'colspan', 63); column++) {
        covered[cells.length] = spanOf(part, 'rowspan', 1000) - 1;
        cells.push(column ? [] : cellRuns(blocks));
      }
    }
    skip();
    if (!parts.length) return;
    if ((head || parts.every(({ name }) => name === 'th')) && table.headRows === table.rows.length)
      table.headRows++;
    table.rows.push(cells);
  };
  const readPart = (part: XmlElement, head: boolean) => {
    for (const child of elementsOf(part)) {
      if (child.name === 'tr') readRow(child, head);
      else if (child.name === 'caption')
        for (const block of read(child))
          before.push(block.kind === 'paragraph' ? { ...block, style: 'caption' } : block);
      else if (['thead', 'tbody', 'tfoot', 'form'].includes(child.name))
        readPart(child, child.name === 'thead');
    }
  };
  readPart(element, false);
  if (bordered) table.ruled = true;
  else if (element.attributes.border === '0' || element.attributes.role === 'presentation')
    table.ruled = false;
  if (pictures.length) office.lose('A picture in a table stands after the table.');
  const shown = table.rows.some((cells) => cells.some((cell) => cell.length));
  return [...before, ...(shown ? [table] : []), ...pictures];
}

function spanOf({ attributes }: XmlElement, name: string, most: number): number {
  return Math.min(Math.max(1, Number.parseInt(attributes[name] ?? '', 10) || 1), most);
}
