import type { BlockFile } from '../../../contract/blockSchema.ts';
import type { DocumentRun, DocumentTable } from '../../formats/parsedDocument.ts';
import { areAll, areBlank, splitAtLines } from '../../formats/runText.ts';
import { type BlockBuilder, paragraphOf, withLanguage, wordsOf } from './blockBuilder.ts';

/**
 * A table of the contract: one head row, every row as long as the longest. A table with one column, or an unruled one with one
 * row, is only layout: its words become paragraphs.
 */
export function tableBlocks(table: DocumentTable, builder: BlockBuilder): BlockFile[] {
  const rows = table.rows.filter((row) => row.some((cell) => !areBlank(cell)));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= 1 || (table.ruled === false && rows.length === 1))
    return rows.flat().flatMap((cell) => splitAtLines(cell).flatMap((runs) => paragraphBlock(runs, builder)));
  const [first = []] = rows;
  const hasHead =
    table.headRows > 0 ||
    (rows.length > 1 && first.every((cell) => areBlank(cell) || areAll('strong', cell)));
  const head = hasHead ? pad(first, columns).map((cell) => builder.text(cell, { plainStrong: true })) : [];
  const body = rows.slice(hasHead ? 1 : 0).map((row) => pad(row, columns).map((cell) => builder.text(cell)));
  // A head without rows is a row.
  if (body.length === 0) body.push(head.splice(0));
  const language = builder.languageOf(wordsOf(...head, ...body.flat()));
  return [{ type: 'table', ...(head.length > 0 ? { head } : {}), rows: body, ...withLanguage(language) }];
}

function paragraphBlock(runs: readonly DocumentRun[], builder: BlockBuilder): BlockFile[] {
  const text = builder.text(runs);
  return paragraphOf(text, builder.languageOf(wordsOf(text)));
}

function pad(row: DocumentRun[][], columns: number): DocumentRun[][] {
  return [...row, ...Array.from({ length: columns - row.length }, () => [])];
}
