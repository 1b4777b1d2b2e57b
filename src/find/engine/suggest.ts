import type { TermEntry } from '../../contract/search/termEntries.ts';
import { slipsBetween } from '../../language/search/slips.ts';
import { filterMark } from '../../language/search/termKey.ts';
import { wordOf } from './findTerms.ts';

const mostSuggestions = 3;

/**
 * Queries that differ by a slip or two in one word and do find something.
 *
 * @param texts the query's words, folded
 * @param lookedInto for each of them the terms that stand near it in the index; empty for a word that was found
 */
export function suggest(texts: readonly string[], lookedInto: readonly (readonly TermEntry[])[]): string[] {
  const found: { text: string; slips: number; documents: number }[] = [];
  for (const [at, entries] of lookedInto.entries()) {
    const sought = texts[at] ?? '';
    if (sought.length < 3) continue;
    const most = sought.length < 5 ? 1 : 2;
    const seen = new Set<string>();
    for (const entry of entries) {
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
