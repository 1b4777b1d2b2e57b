import { findLanguage, isLanguageTag } from '../../language/languages.ts';
import type { SourceBlock, SourceDocument, SourceRun } from '../formats/sourceDocument.ts';

/**
 * A document with only those names of languages that are names of languages: an HTML file may say `lang="farsi"`, and a
 * word processor `zxx`. The text is then judged by its letters.
 */
export function withSoundLanguages(document: SourceDocument): SourceDocument {
  return {
    ...document,
    blocks: document.blocks.map(soundBlock),
    notes: Object.fromEntries(
      Object.entries(document.notes).map(([key, paragraphs]) => [
        key,
        paragraphs.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map(soundRun) })),
      ]),
    ),
  };
}

function soundBlock(block: SourceBlock): SourceBlock {
  if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(soundRun) };
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(soundRun))) };
}

function soundRun(run: SourceRun): SourceRun {
  if (run.language === undefined || (isLanguageTag(run.language) && findLanguage(run.language))) return run;
  const { language: _, ...rest } = run;
  return rest;
}
