import type { Finding } from '../../formats/finding.ts';
import { isCode } from '../../text/isCode.ts';
import { isMistakenDouble } from './doublings.ts';
import type { Passage } from './passages.ts';

const twice =
  /(?<![\p{L}\p{M}\p{N}\u200c’'-])(\p{L}[\p{L}\p{M}\u200c]*)\s+(\p{L}[\p{L}\p{M}\u200c]*)(?![\p{L}\p{M}\p{N}\u200c’'-])/gu;

/** Words that stand twice in a row by mistake; verse and tables repeat what they like. */
export function doubledWords(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'verse' || passage.kind === 'table' || passage.kind === 'cite') return [];
    if (isCode(passage.own)) return [];
    return doublesIn(passage.own, passage.language).map(
      ({ words }): Finding => ({
        kind: 'doubled-word',
        place: { block: passage.block, words },
        message: `“${words}”: the same word twice.`,
      }),
    );
  });
}

function doublesIn(text: string, language: string): { words: string }[] {
  const found: { words: string }[] = [];
  let before: { word: string; next: number } | undefined;
  for (let match = twice.exec(text); match; match = twice.exec(text)) {
    const [words, first = '', second = ''] = match;
    const end = match.index + words.length;
    const after = /^\s+([\p{L}\p{M}\u200c]+)/u.exec(text.slice(end, end + 60))?.[1];
    const last = before?.next === match.index ? before.word : undefined;
    // Three in a row are meant: ha ha ha.
    const isRow = [last, after].some((word) => word?.toLowerCase() === first.toLowerCase());
    if (!isRow && isMistakenDouble(first, second, language))
      found.push({ words: around(text, match.index, words.length) });
    before = { word: first, next: end - second.length };
    // The second word may be the first of the next pair.
    twice.lastIndex = match.index + first.length;
  }
  return found;
}

function around(text: string, at: number, length: number): string {
  const before = /(?:\S+\s+){0,2}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^(?:\s+\S+){0,2}/.exec(text.slice(at + length, at + length + 60))?.[0] ?? '';
  return `${before}${text.slice(at, at + length)}${after}`.trim();
}
