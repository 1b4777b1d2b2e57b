import { toAsciiDigits } from '../../../../language/numbers.ts';
import type { DocumentBlock } from '../../parsedDocument.ts';
import { runText } from '../../runText.ts';

/** A line of a table of contents: words, dots or a wide gap, and the number of a page. */
const ENTRY =
  /^(?=.*\p{L}).+?(?:(?:[ \t]*[.·…‥_]){3,}[ \t]*|[ \t]*\t[ \t]*)([0-9۰-۹٠-٩]{1,3}|[ivxlc]{1,6})[ \t]*$/u;
const LEADER = /(?:[ \t]*[.·…‥_]){4}/u;
/** Under the heading any number at the end is a page's. */
const HEADED_ENTRY = /^(?=.*\p{L}).+?[ \t.·…‥_]([0-9۰-۹٠-٩]{1,3}|[ivxlc]{1,6})[ \t]*$/u;
const BEFORE_DOTS = /(?<!\p{N})([0-9۰-۹٠-٩]{1,3})(?:[ \t]*[.·…‥_]){6}/u;
const HEADING =
  /^\P{L}*(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|فهرست(?: مطالب| مندرجات)?|مندرجات|فهرس|المحتويات|جدول المحتويات|د موضوعاتو لړلیک|لړلیک)\P{L}*$/iu;
/** So many entries are a table of contents; without a heading, so many with dots. */
const ENTRIES = 3;
const DOTTED = 5;
/** In characters; what is longer is no entry, and the patterns are slow on it. */
const LONGEST_ENTRY = 400;

/** A table of contents that was left out. */
export interface ContentsList {
  page: number;
  entries: number;
}

/**
 * Takes tables of contents out of a document: their pages are not the article's. A list is one under its heading, or where dots lead to
 * page numbers that grow.
 *
 * @returns the blocks that stay, and what was left out.
 */
export function withoutContents(blocks: readonly DocumentBlock[]): {
  blocks: DocumentBlock[];
  left: ContentsList[];
} {
  const kept: DocumentBlock[] = [];
  const left: ContentsList[] = [];
  for (let at = 0; at < blocks.length; ) {
    const heading = kept.findLastIndex((block) => block.kind === 'paragraph' && !block.margin);
    const isHeaded = isContentsHeading(kept[heading]);
    const { end, entries, dotted } = listAt(blocks, at, isHeaded);
    const ascending = entries.every((page, i) => i === 0 || page >= (entries[i - 1] ?? 0));
    if (entries.length >= ENTRIES && ascending && (isHeaded || dotted >= DOTTED)) {
      left.push({ page: blocks[at]?.page ?? 1, entries: entries.length });
      if (isHeaded) kept.splice(heading, 1);
      kept.push(...blocks.slice(at, end).filter((block) => block.kind !== 'paragraph' || block.margin));
      at = end;
    } else {
      const next = blocks[at];
      if (next) kept.push(next);
      at++;
    }
  }
  // A document that is nothing else stays what it is.
  const isAll = !kept.some(
    (block) => block.kind === 'table' || (block.kind === 'paragraph' && !block.margin),
  );
  return isAll ? { blocks: [...blocks], left: [] } : { blocks: kept, left };
}

/** For the editor. */
export function contentsFinding({ page, entries }: ContentsList): string {
  return `A table of contents was left out: ${entries} entries (page ${page}).`;
}

/** The entries from a place on, over pages' ends and running lines; numbers as values, Roman ones as the page before. */
function listAt(blocks: readonly DocumentBlock[], from: number, isHeaded: boolean) {
  const entries: number[] = [];
  let dotted = 0;
  let end = from;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    const passed = block?.kind === 'pageBreak' || (block?.kind === 'paragraph' && block.margin);
    if (passed && at > from) continue;
    if (block?.kind !== 'paragraph' || passed) break;
    const lines = runText(block.runs).split('\n');
    const found = lines.map((line) => numberOf(line.trim(), isHeaded));
    // An entry may run over two lines, of which the last has the number.
    if (!found.at(-1) || found.filter(Boolean).length * 2 < lines.length) break;
    for (const number of found) if (number) entries.push(pageNumberOf(number) ?? entries.at(-1) ?? 0);
    dotted += lines.filter((line) => LEADER.test(line)).length;
    end = at + 1;
  }
  return { end: Math.max(end, from + 1), entries, dotted };
}

/** The number of the page that an entry names; beside Latin words a Persian line may have it before its dots. */
function numberOf(line: string, isHeaded: boolean): string | undefined {
  if (line.length > LONGEST_ENTRY) return undefined;
  return (isHeaded ? HEADED_ENTRY : ENTRY).exec(line)?.[1] ?? BEFORE_DOTS.exec(line)?.[1];
}

function pageNumberOf(digits: string): number | undefined {
  const ascii = toAsciiDigits(digits);
  return /^\d+$/.test(ascii) ? Number(ascii) : undefined;
}

function isContentsHeading(block: DocumentBlock | undefined): boolean {
  return block?.kind === 'paragraph' && HEADING.test(runText(block.runs).trim());
}
