import type { DocumentBlock, DocumentParagraph } from '../../formats/parsedDocument.ts';
import type { Letterhead } from './letterheadParts.ts';
import { splitAtPictures } from './letterheadPictures.ts';
import { isIdle, isStrong, type JudgedBlock, type LetterheadRun, letterheadRuns } from './letterheadRuns.ts';
import { blockText, isBlank, piecesOf, placeOf, segmentsOf, textOf } from './paragraphText.ts';
import { readPageNumber } from './readPageNumber.ts';

export interface StrippedDocument {
  blocks: DocumentBlock[];
  /** Whether the document has the letterhead, on its pages or in their margins. */
  hasLetterhead: boolean;
  /** Lines of headers and footers that are neither letterhead nor a page number. */
  margins: DocumentParagraph[];
  /** Page numbers at pages' edges and beside the letterhead. Those that Word keeps in footers are none: no text is there. */
  numbers: DocumentParagraph[];
}

/** Removes the letterhead from every page that has it, and all headers and footers. */
export function stripLetterhead(source: readonly DocumentBlock[], letterhead: Letterhead): StrippedDocument {
  const inMargin = (block: DocumentBlock): block is DocumentParagraph =>
    block.kind === 'paragraph' && block.margin !== undefined;
  const margins = source.filter(inMargin).filter((block) => !isBlank(block));
  const known = margins.filter((block) => isLetterhead(block, letterhead));
  const others = margins.filter((block) => !known.includes(block));
  const body = splitPartlyRecognised(
    source.filter((block) => !inMargin(block)),
    letterhead,
  );
  const judged = body.map((block): JudgedBlock => {
    const recognised = letterhead.recognise(blockText(block));
    return { block, recognised, idle: recognised === undefined && isIdle(block) };
  });
  const runs = letterheadRuns(judged);
  const anyMark = known.length > 0 || runs.some(({ strongKinds }) => strongKinds.size > 0);
  const mottoes = runs.filter(({ strongKinds, atPage }) => atPage && strongKinds.has('motto')).length;
  const repeated = (run: LetterheadRun) =>
    runs.some((other) => other !== run && other.letters === run.letters);
  const taken = runs.filter((run) => isTaken(run, anyMark, mottoes > 1, repeated(run)));
  const blocks = without(judged, splitAtPictures(judged, taken));
  const kept = new Set(blocks);
  const dropped = judged.filter(({ block, recognised }) => !recognised && !kept.has(block));
  const numbers = [...others.filter(({ page }) => page !== undefined), ...dropped.map(({ block }) => block)];
  return {
    blocks,
    hasLetterhead: known.length > 0 || taken.some(({ strongKinds }) => strongKinds.size > 0),
    margins: others.filter((block) => !readPageNumber(block)),
    numbers: numbers.filter(
      (block): block is DocumentParagraph =>
        block.kind === 'paragraph' && readPageNumber(block) !== undefined,
    ),
  };
}

function isLetterhead(paragraph: DocumentParagraph, letterhead: Letterhead): boolean {
  if (letterhead.recognise(textOf(paragraph))) return true;
  const segments = segmentsOf(paragraph);
  const left = segments.filter((one) => !letterhead.recognise(textOf(one)) && !readPageNumber(one));
  return left.length === 0 && segments.some((one) => letterhead.recognise(textOf(one)));
}

/** Splits lines and tables that are only partly letterhead, so that the rest can stay. */
function splitPartlyRecognised(blocks: readonly DocumentBlock[], letterhead: Letterhead): DocumentBlock[] {
  const first = blocks.findIndex(
    (block) => block.kind === 'paragraph' && segmentsOf(block).some((one) => textOf(one).length > 200),
  );
  return blocks.flatMap((block, at): DocumentBlock[] => {
    const previous = blocks[at - 1];
    const atTop = first === -1 || at < first;
    const newPage =
      previous?.kind === 'pageBreak' || (previous !== undefined && previous.page !== block.page);
    if ((!atTop && !newPage) || letterhead.recognise(blockText(block))) return [block];
    const pieces = piecesOf(block);
    const some = pieces.some((one) => isStrong(letterhead.recognise(textOf(one))));
    return pieces.length > 1 && some ? pieces : [block];
  });
}

/**
 * An article about the motto may quote it, and one about the publication name it in a line: what stands alone in the
 * middle of a page stays.
 */
function isTaken(run: LetterheadRun, anyMark: boolean, mottoRepeated: boolean, repeated: boolean): boolean {
  if (run.strongKinds.size > 1) return true;
  if (run.strongKinds.size === 0) return anyMark && (run.atStart || (run.atPage && repeated));
  if (run.strongKinds.has('motto')) return run.atStart || (run.atPage && mottoRepeated);
  return run.atStart || run.atEnd || run.atPage;
}

function without(judged: readonly JudgedBlock[], runs: readonly LetterheadRun[]): DocumentBlock[] {
  const kept: DocumentBlock[] = [];
  for (let at = 0; at < judged.length; at++) {
    const run = runs.find(({ from, to }) => from <= at && at <= to);
    if (!run) {
      const block = judged[at]?.block;
      if (block) kept.push(block);
      continue;
    }
    // What frames the letterhead is removed with it: the logo above, the rule below, empty lines.
    if (!run.atStart) while (kept.length > 0 && isDroppable(kept.at(-1))) kept.pop();
    while (judged[run.to + 1] && isDroppable(judged[run.to + 1]?.block)) run.to++;
    // A letterhead in the middle of a text begins a page, whether or not the format knows pages.
    const next = judged[run.to + 1]?.block;
    const page = next?.page;
    const known =
      kept.at(-1)?.kind === 'pageBreak' || next?.kind === 'pageBreak' || kept.at(-1)?.page !== page;
    const begun = kept.some((block) => !isTitleLine(block));
    if (begun && !run.atStart && !run.atEnd && !known)
      kept.push({ kind: 'pageBreak', ...(next && placeOf(next)) });
    at = run.to;
  }
  return kept;
}

/** What a converter writes above everything else, the letterhead too. */
function isTitleLine(block: DocumentBlock): boolean {
  return isBlank(block) || (block.kind === 'paragraph' && block.style === 'title');
}

function isDroppable(block: DocumentBlock | undefined): boolean {
  return block !== undefined && block.kind !== 'pageBreak' && isIdle(block);
}
