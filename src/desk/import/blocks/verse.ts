import type {
  DocumentBlock,
  DocumentParagraph,
  DocumentRun,
  DocumentTable,
} from '../../formats/parsedDocument.ts';
import { proseOf, runText } from '../../formats/runText.ts';
import { hemistichsOf, isHemistich } from '../../text/bayt.ts';
import { isArabicScript } from '../../text/letters.ts';
import { takeWhile } from './takeWhile.ts';

export type Bayt = [string, string];

/** Bayts and what belongs to them but does not fit into a hemistich. */
export interface Verses {
  bayts: Bayt[];
  /** Note references, because the contract's hemistichs are plain text. */
  notes: DocumentRun[];
  /** A hemistich without its other half. */
  unpaired?: DocumentRun[];
  /** How many blocks were read. */
  length: number;
}

/**
 * The bayts of an unruled table with two columns of short cells; undefined for any other table. In a script with case a
 * single row is not enough to recognise verse.
 */
export function versesOfTable(table: DocumentTable): Verses | undefined {
  if (table.ruled !== false || table.headRows > 0) return undefined;
  const bayts: Bayt[] = [];
  for (const row of table.rows) {
    const cells = row.filter((cell) => runText(cell).trim() !== '');
    if (cells.length === 0) continue;
    const [first = [], second = []] = cells.map((cell) =>
      proseOf(cell).split('\n').map(oneSpace).filter(Boolean),
    );
    if (cells.length !== 2 || first.length !== second.length) return undefined;
    bayts.push(...first.map((half, at): Bayt => [half, second[at] ?? '']));
  }
  if (bayts.length === 0 || !bayts.flat().every(isHemistich)) return undefined;
  if (bayts.length === 1 && !isArabicScript(bayts.flat().join(' '))) return undefined;
  return { bayts, notes: table.rows.flat(2).filter(isNote), length: 1 };
}

/**
 * The verses that begin at a block: lines divided in two by a tab or a wide gap, or pairs of lines that the document calls
 * verse. Undefined if there are none. In a script with case only lines with gaps are bayts, and never a single one; lines
 * called verse are stanzas there (see {@link isStanzaLine}).
 */
export function versesAt(blocks: readonly DocumentBlock[], at: number): Verses | undefined {
  const lines = takeWhile(blocks, at, isVerseLine);
  const [first] = lines;
  if (!first || (lines.length === 1 && !isArabicScript(proseOf(first.runs)))) return undefined;
  const bayts: Bayt[] = [];
  let odd: DocumentParagraph | undefined;
  let read = 0;
  for (const line of lines) {
    const halves = hemistichsOf(proseOf(line.runs));
    if (halves && odd) break;
    if (halves) bayts.push([oneSpace(halves[0]), oneSpace(halves[1])]);
    else if (odd) {
      bayts.push([oneSpace(proseOf(odd.runs)), oneSpace(proseOf(line.runs))]);
      odd = undefined;
    } else odd = line;
    read++;
  }
  const whole = lines.slice(0, read).filter((line) => line !== odd);
  return {
    bayts,
    notes: whole.flatMap(({ runs }) => runs.filter(isNote)),
    ...(odd ? { unpaired: odd.runs } : {}),
    length: read,
  };
}

function isVerseLine({ runs, style, list }: DocumentParagraph): boolean {
  const text = proseOf(runs);
  if (list !== undefined) return false;
  if (style === 'verse' && isArabicScript(text)) return true;
  return (style === undefined || style === 'quote' || style === 'verse') && hemistichsOf(text) !== undefined;
}

/** Whether a block is a line of verse in a script with case; its stanzas become quotations. */
export function isStanzaLine(block: DocumentBlock | undefined): block is DocumentParagraph {
  return block?.kind === 'paragraph' && block.style === 'verse' && !isArabicScript(proseOf(block.runs));
}

/** Whether a line after verses names the poet: short, and end-aligned, in brackets or after a dash. */
export function isAttribution(block: DocumentBlock | undefined): block is DocumentParagraph {
  if (block?.kind !== 'paragraph' || (block.style !== undefined && block.style !== 'verse') || block.list)
    return false;
  const text = proseOf(block.runs).trim();
  if (!/\p{L}/u.test(text) || text.length > 60 || hemistichsOf(text)) return false;
  return block.align === 'end' || /^[—–-]\s*\p{L}/u.test(text) || /^[(（][^()]*\)$/u.test(text);
}

function isNote(run: DocumentRun): boolean {
  return run.note !== undefined;
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
