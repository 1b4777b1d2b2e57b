import type { DocumentBlock, DocumentRun } from '../../parsedDocument.ts';

const ZWNJ = '\u200C';
const LETTER = String.raw`[\p{Script=Arabic}&&[\p{L}\p{M}]]`;
const WORD = new RegExp(`${LETTER}+(?:${ZWNJ}${LETTER}+)*`, 'gv');
/** Two words with one space between them, the second looked ahead at: it may be the first of the next two. */
const PAIR = new RegExp(`(?<!${LETTER}|${ZWNJ})(${LETTER}+) (?=(${LETTER}+)(?!${LETTER}|${ZWNJ}))`, 'gv');
/** What is written with a half-space before or after its word. */
const PREFIX = /^(?:ن?می|بی)$/;
const SUFFIX = /^(?:ها|های|هایی|هایش|هایم|هایت|هایشان|تر|تری|ترین|ام|ای|اند|ایم|اید|یی|مند|گر|گری|شان|مان)$/;

interface Counts {
  words: Map<string, number>;
  pairs: Map<string, number>;
}

/**
 * Closes spaces inside words of Arabic script where the same document has the word whole: with its half-space, or in one piece if one of the
 * parts is no word by itself.
 *
 * @returns the blocks, and the words that were closed, each once.
 */
export function withClosedWords(blocks: readonly DocumentBlock[]): {
  blocks: DocumentBlock[];
  closed: string[];
} {
  const counts = countsOf(blocks);
  const closed = new Set<string>();
  const close = (run: DocumentRun): DocumentRun => {
    const text = run.text.replace(PAIR, (found, before: string, after: string) => {
      const link = linkOf(before, after, counts);
      if (link === undefined) return found;
      closed.add(before + link + after);
      return before + link;
    });
    return text === run.text ? run : { ...run, text };
  };
  const made = blocks.map((block): DocumentBlock => {
    if (block.kind === 'paragraph') return { ...block, runs: block.runs.map(close) };
    if (block.kind !== 'table') return block;
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(close))) };
  });
  return { blocks: made, closed: [...closed] };
}

/** What belongs between two parts of a word; nothing where they are two words, or it is not known. */
function linkOf(before: string, after: string, { words, pairs }: Counts): string | undefined {
  const times = (word: string) => words.get(word) ?? 0;
  const half = times(before + ZWNJ + after);
  if (half > 1 || (half === 1 && (PREFIX.test(before) || SUFFIX.test(after)))) return ZWNJ;
  const together = pairs.get(`${before} ${after}`) ?? 0;
  const isPart = [before, after].some((word) => times(word) === together);
  return isPart && times(before + after) > 0 ? '' : undefined;
}

function countsOf(blocks: readonly DocumentBlock[]): Counts {
  const counts: Counts = { words: new Map(), pairs: new Map() };
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const block of blocks) {
    const runs = block.kind === 'paragraph' ? block.runs : block.kind === 'table' ? block.rows.flat(2) : [];
    for (const { text } of runs) {
      for (const [word] of text.matchAll(WORD)) add(counts.words, word);
      for (const [, before, after] of text.matchAll(PAIR)) add(counts.pairs, `${before} ${after}`);
    }
  }
  return counts;
}

/** For the editor. */
export function closedFindings(closed: readonly string[]): string[] {
  if (closed.length === 0) return [];
  const named = closed.slice(0, 5).map((word) => `“${word}”`);
  const more = closed.length > named.length ? ` and ${closed.length - named.length} more` : '';
  return [
    `Spaces inside words were closed, as the document has these words elsewhere: ${named.join(', ')}${more}.`,
  ];
}
