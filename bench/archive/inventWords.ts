import type { Random } from './random.ts';

const shortest = 3;
const longest = 15;

/**
 * `count` new words that look like the given ones: each letter follows the two before it as letters follow each other
 * there (a Markov chain of order two). No word repeats, and none is one of the given.
 */
export function inventWords(words: readonly string[], count: number, random: Random): string[] {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    let before = '';
    for (const letter of [...word, '']) {
      const known = followers.get(before);
      if (known) known.push(letter);
      else followers.set(before, [letter]);
      before = (before + letter).slice(-2);
    }
  }
  const known = new Set(words);
  const invented: string[] = [];
  while (invented.length < count) {
    const word = invent(followers, random);
    if (word.length < shortest || word.length > longest || known.has(word)) continue;
    known.add(word);
    invented.push(word);
  }
  return invented;
}

function invent(followers: Map<string, string[]>, random: Random): string {
  let word = '';
  while (word.length <= longest) {
    const letter = random.pick(followers.get(word.slice(-2)) ?? ['']);
    if (letter === '') return word;
    word += letter;
  }
  return word;
}
