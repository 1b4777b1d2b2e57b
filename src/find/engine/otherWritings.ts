import type { ParsedQuery, QueryWord } from './parseQuery.ts';

/** A query in another writing, and the places of the words in it that are other than typed. */
export interface OtherWriting {
  parsed: ParsedQuery;
  changed: number[];
}

/** How many are tried: each may need the requests of a word or two. */
const mostTried = 3;
const leastPart = 3;

// What many write on to the word before it, and what many write on to the word after it, folded.
const endings = /^(.{2,})(شاه|خان|بیگ|زاده|خانه|نامه|گل|الدین|الله|اباد|پور)$/u;
const beginnings = /^(محمد|عبدال?|غلام|میر|شاه|حاجی|ملا|نور|گل)(.{3,})$/u;

/**
 * A query as it may be meant where a word of it is nowhere: with that word and one beside it as one (دستر خوان), or with the word as
 * two (احمدشاه). The likeliest first.
 *
 * @param isNowhere whether a word, by its place in the query, is not in the index as it is written
 * @param isNear whether another word stands where that one was looked up
 */
export function otherWritings(
  parsed: ParsedQuery,
  isNowhere: (at: number) => boolean,
  isNear: (at: number, word: string) => boolean,
): OtherWriting[] {
  const { words, phrases } = parsed;
  // What is in quotation marks is meant as it is written.
  const quoted = new Set(phrases.flat().map(({ text }) => text));
  const others = new Map<string, OtherWriting>();
  const add = (at: number, count: number, texts: string[]) => {
    const changed = words.toSpliced(at, count, ...texts.map((text): QueryWord => ({ text, parts: [] })));
    const places = texts.map((_, more) => at + more);
    others.set(changed.map(({ text }) => text).join(' '), {
      parsed: { ...parsed, words: changed },
      changed: places,
    });
  };
  for (const [at, { text }] of words.entries()) {
    if (!isNowhere(at) || quoted.has(text)) continue;
    for (const first of [at - 1, at]) {
      const pair = words.slice(Math.max(0, first), first + 2).map((word) => word.text);
      if (pair.length === 2 && isOneScript(pair.join('')) && !pair.some((word) => quoted.has(word)))
        add(first, 2, [pair.join('')]);
    }
    for (const pattern of [endings, beginnings]) {
      const [, head, tail] = pattern.exec(text) ?? [];
      if (head && tail) add(at, 1, [head, tail]);
    }
    for (let length = text.length - leastPart; length >= leastPart; length--)
      if (isNear(at, text.slice(0, length))) add(at, 1, [text.slice(0, length), text.slice(length)]);
  }
  return [...others.values()].slice(0, mostTried);
}

function isOneScript(letters: string): boolean {
  return (['Arabic', 'Latin', 'Cyrillic'] as const).some((script) =>
    new RegExp(`^\\p{Script=${script}}+$`, 'u').test(letters),
  );
}
