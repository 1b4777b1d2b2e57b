import type { Article } from '../../../contract/articleSchema.ts';
import { blockTexts } from '../../../contract/blockTexts.ts';
import { foldText } from '../../../language/fold.ts';
import { commonWords } from './commonWords.ts';

/** The words that an article is about, most telling first: as it spells them, and each as a number that says whether two are one word. */
export interface Keywords {
  words: string[];
  keys: number[];
}

/** How many are kept of an article. */
const most = 24;
/** What a word in the title and in the summary counts. */
const [inTitle, inSummary] = [3, 2];
const wordPattern = /\p{L}[\p{L}\p{M}\p{N}\u200c\u200d]*/gu;
const arabic = /\p{Script=Arabic}/u;

/**
 * The words that an article uses twice or more, or names in its title or summary. Short words and common ones do not count,
 * nor does how a word is typed (`foldText`).
 */
export function keywordsOf({ title, summary = '', body }: Article): Keywords {
  const found = new Map<string, { word: string; uses: number }>();
  const count = (text: string, weight: number) => {
    for (const [word] of text.matchAll(wordPattern)) {
      const key = foldText(word);
      const known = found.get(key);
      if (known) known.uses += weight;
      else if (isTelling(key)) found.set(key, { word, uses: weight });
    }
  };
  count(title, inTitle);
  count(summary, inSummary);
  for (const text of body.flatMap(blockTexts)) count(text, 1);
  const telling = [...found]
    .filter(([, { uses }]) => uses > 1)
    .sort(([a, one], [b, other]) => other.uses - one.uses || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most);
  return { words: telling.map(([, { word }]) => word), keys: telling.map(([key]) => numberOf(key)) };
}

function isTelling(key: string): boolean {
  return key.length >= (arabic.test(key) ? 4 : 5) && !commonWords.has(key);
}

/** FNV-1a over UTF-16 units, cut to the 30 bits that JavaScript keeps without a box. Two words of an article rarely share one. */
function numberOf(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value >>> 0) & 0x3fffffff;
}

/** The keywords of articles that are in memory, as lists are derived from them. */
export function keywordsIn(articles: Iterable<Article>) {
  const all = new Map([...articles].map((article) => [article.id, keywordsOf(article)]));
  const keywords = ({ id }: { id: string }): Keywords => all.get(id) ?? { words: [], keys: [] };
  return {
    keysOf: (entry: { id: string }) => keywords(entry).keys,
    keywordsOf: keywords,
    textKey: (entry: { id: string }) => keywords(entry).words.join(' '),
  };
}
