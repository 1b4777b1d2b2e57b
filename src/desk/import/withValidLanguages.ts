import { findLanguage, isLanguageTag } from '../../language/languages.ts';
import type { DocumentBlock, DocumentRun, ParsedDocument } from '../formats/parsedDocument.ts';

/**
 * A document with only those names of languages that are names of languages: an HTML file may say `lang="farsi"`, and a
 * word processor `zxx`. The text is then judged by its letters.
 */
export function withValidLanguages(document: ParsedDocument): ParsedDocument {
  return {
    ...document,
    blocks: document.blocks.map(withValidBlock),
    notes: Object.fromEntries(
      Object.entries(document.notes).map(([key, paragraphs]) => [
        key,
        paragraphs.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map(withValidRun) })),
      ]),
    ),
  };
}

function withValidBlock(block: DocumentBlock): DocumentBlock {
  if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(withValidRun) };
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(withValidRun))) };
}

function withValidRun(run: DocumentRun): DocumentRun {
  if (run.language === undefined || (isLanguageTag(run.language) && findLanguage(run.language))) return run;
  const { language: _, ...rest } = run;
  return rest;
}
