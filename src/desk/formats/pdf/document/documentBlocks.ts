import type { DocumentParagraph, DocumentRun, DocumentTable } from '../../parsedDocument.ts';
import type { Line } from '../lines/lines.ts';
import type { LineGroup } from '../paragraphs.ts';
import { runsOf } from '../runs.ts';
import type { Table } from '../tables.ts';

/** The shape that all formats share, of a group of lines. */
export function paragraphOf(group: LineGroup, runs: DocumentRun[]): DocumentParagraph {
  const first = group.lines[0] as Line;
  return {
    kind: 'paragraph',
    page: first.page,
    runs,
    align: group.align,
    size: Math.round(first.size * 2) / 2,
    ...(group.quoted ? { style: 'quote' as const } : {}),
    ...(group.indented ? { indented: true } : {}),
    ...(group.full ? { full: true } : {}),
    ...(group.lines.length > 1 && group.align !== 'center' ? { wrapped: true } : {}),
  };
}

/** The shape that all formats share, of a ruled table; its columns in the order of reading. */
export function tableOf(table: Table, byLooks: boolean): DocumentTable {
  const lines = table.rows.flat(2);
  const rtl = lines.filter((line) => line.rtl).length * 2 > lines.length;
  const first = table.rows[0]?.flat() ?? [];
  return {
    kind: 'table',
    page: table.page,
    ruled: true,
    headRows: first.length > 0 && first.every((line) => line.strong) && table.rows.length > 1 ? 1 : 0,
    rows: table.rows.map((row) =>
      (rtl ? [...row].reverse() : row).map((cell) => runsOf({ lines: cell, rtl }, byLooks)),
    ),
  };
}
