import { joins, mustGoOn } from '../../text/openEnd.ts';

const pair =
  /(?<![\p{L}\p{M}\p{N}\u200c’'-])(\p{Ll}[\p{L}\p{M}]*|\p{Lo}[\p{L}\p{M}\u200c]*)\s+(\p{Ll}[\p{L}\p{M}]*|\p{Lo}[\p{L}\p{M}\u200c]*)\s+\1\s+\2(?![\p{L}\p{M}\p{N}\u200c’'-])/gu;

/**
 * Two words that are written again at once: in the in the. Step by step by and من و تو و say one after another, and what
 * goes on repeating is meant.
 */
export function repeatedPairs(text: string, language: string): { at: number; length: number }[] {
  return [...text.matchAll(pair)].flatMap(({ 0: words, 1: first = '', 2: second = '', index: at }) => {
    if (first === second || joins(second, language) || joins(first, language)) return [];
    if (mustGoOn(second, language) && !mustGoOn(first, language)) return [];
    // One of both must tell that this is prose of a known language.
    if (!mustGoOn(first, language) && !mustGoOn(second, language)) return [];
    const after = text.slice(at + words.length, at + words.length + 80).trimStart();
    const before = text.slice(Math.max(0, at - 80), at).trimEnd();
    if (after.startsWith(`${first} `) || before.endsWith(` ${second}`)) return [];
    return [{ at, length: words.length }];
  });
}
