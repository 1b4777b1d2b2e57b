import { slipsBetween } from '../../language/search/slips.ts';
import { filterMark } from '../../language/search/termKey.ts';
import { wordOf } from './findTerms.ts';
import type { LookedUp } from './lookUp.ts';

const mostSuggestions = 3;

/** Queries that differ by a slip or two in one word and do find something: for each word that is nowhere, of the terms that stand near it. */
export function suggest({ parsed: { words }, found: { words: terms, lookedInto } }: LookedUp): string[] {
  const texts = words.map(({ text }) => text);
  const found: { text: string; slips: number; documents: number }[] = [];
  for (const [at, sought] of texts.entries()) {
    const isFound = terms[at]?.bySegment.some((own) => own.length > 0);
    if (sought.length < 3 || isFound) continue;
    const most = sought.length < 5 ? 1 : 2;
    const seen = new Set<string>();
    for (const entry of lookedInto[at] ?? []) {
      const word = wordOf(entry);
      if (entry.term.startsWith(filterMark) || seen.has(word)) continue;
      seen.add(word);
      const slips = slipsBetween(sought, word, most);
      if (slips === 0 || slips > most) continue;
      found.push({ text: texts.with(at, word).join(' '), slips, documents: entry.documents });
    }
  }
  found.sort((a, b) => a.slips - b.slips || b.documents - a.documents);
  return [...new Set(found.map(({ text }) => text))].slice(0, mostSuggestions);
}
