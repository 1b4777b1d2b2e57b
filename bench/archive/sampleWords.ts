import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/language/languages.ts';

const folder = join(import.meta.dirname, '../../public/content/articles');
const most = 300;

/**
 * The words that the bundled archive's articles in a language use most, those first. They are taken from inside of
 * sentences, where only names have a capital: those are left out, but not in German, whose nouns have one too. Throws a
 * RangeError where there is no such article.
 */
export function sampleWords(tag: string): string[] {
  const letters = `[\\p{Script=${languageOf(tag).script}}\\p{M}\\u200c]+`;
  const word = new RegExp(`(?<=[\\p{L},،] )${letters}(?:’${letters})*(?![\\p{L}’-])`, 'gu');
  const uses = new Map<string, number>();
  for (const text of texts(tag)) {
    for (const [found] of text.matchAll(word)) {
      if (tag === 'de' || !/^\p{Lu}/u.test(found)) uses.set(found, (uses.get(found) ?? 0) + 1);
    }
  }
  if (uses.size === 0) throw new RangeError(`The bundled archive has no article in ${tag}`);
  return [...uses]
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([found]) => found);
}

/** The articles of the bundled archive. */
export function sampleFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));
}

function texts(tag: string): string[] {
  return sampleFiles()
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => JSON.parse(text).language === tag);
}
