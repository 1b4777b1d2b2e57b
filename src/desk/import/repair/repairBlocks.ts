import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { DocumentBlock, DocumentParagraph, DocumentRun } from '../../formats/parsedDocument.ts';
import { areBlank, runText } from '../../formats/runText.ts';
import { cleanCharacters } from './characters.ts';
import { vocabularyOf } from './hyphens.ts';
import { joinPages, type LineFindings } from './joinPages.ts';
import { settingOf, unwrap } from './lineEnds.ts';
import { cleanSpaces } from './spaces.ts';

/** A document's blocks with certain repairs made, and the findings. */
export interface RepairedBlocks {
  blocks: DocumentBlock[];
  joined: Join[];
  findings: Finding[];
}

/**
 * Repairs what word processors, line ends and page breaks have done to a text, only where that is certain: characters
 * to NFC and out of presentation forms, spaces, lines and divided words joined, paragraphs joined across pages.
 * No word is lost or invented, and repairing twice is repairing once. Nothing is joined across the end of a row of pages. What stays open is kept and reported.
 *
 * @param blocks the text without its letterhead.
 * @param language BCP 47, the article's.
 */
export function repairBlocks(blocks: readonly DocumentBlock[], language: string): RepairedBlocks {
  const clean = blocks.flatMap((block) => cleanBlock(block, language));
  const paragraphs = clean.filter((block) => block.kind === 'paragraph');
  const known = vocabularyOf([...textsOf(clean)].join('\n'));
  const setting = settingOf(paragraphs);
  const found = new Map<DocumentBlock, LineFindings>();
  const lines = clean.flatMap((block): DocumentBlock[] => {
    if (block.kind !== 'paragraph') return [block];
    const { paragraphs: made, ...said } = unwrap(block, language, known, setting);
    const blocks = made.flatMap((paragraph) => cleanBlock(paragraph, language));
    if (blocks[0]) found.set(blocks[0], said);
    return blocks;
  });
  return joinPages(lines, { language, known, found });
}

function cleanBlock(block: DocumentBlock, language: string): DocumentBlock[] {
  if (block.kind === 'table')
    return [{ ...block, rows: block.rows.map((row) => row.map((cell) => cleanRuns(cell, language))) }];
  if (block.kind !== 'paragraph') return [block];
  const paragraph: DocumentParagraph = { ...block, runs: cleanRuns(block.runs, language) };
  return areBlank(paragraph.runs) ? [] : [paragraph];
}

function cleanRuns(runs: readonly DocumentRun[], language: string): DocumentRun[] {
  return cleanSpaces(cleanCharacters(runs), language);
}

function* textsOf(blocks: readonly DocumentBlock[]): Iterable<string> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield runText(block.runs);
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield runText(cell);
  }
}
