import { type Language, languageOf } from '../../src/language/languages.ts';
import { toDigits } from '../../src/language/numbers.ts';
import type { ArchiveLanguage } from './archiveLanguages.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Random } from './random.ts';

/** Composes meaningless text in one language, with its words, marks, quotes and digits, and counts the words. */
export class Voice {
  /** How many words it has composed, counted as `countWords` does. */
  words = 0;
  readonly language: ArchiveLanguage;
  readonly #random: Random;
  readonly #lexicon: Lexicon;
  readonly #row: Language;

  constructor(language: ArchiveLanguage, random: Random) {
    this.language = language;
    this.#random = random;
    this.#lexicon = lexiconOf(language.tag);
    this.#row = languageOf(language.tag);
  }

  /** Words separated only by spaces. */
  phrase(length: number): string {
    return Array.from({ length }, () => this.#word()).join(' ');
  }

  /** A phrase that begins like a title. */
  title(length: number): string {
    return this.capital(this.phrase(length));
  }

  /** A content word, one of the first of the lexicon. */
  telling(among: number): string {
    this.words++;
    return this.capital(this.#random.pick(this.#lexicon.telling.slice(0, among)));
  }

  /** A sentence with punctuation. */
  sentence(length: number): string {
    const random = this.#random;
    const quoted = length > 9 && random.chance(0.08) ? random.between(2, length - 6) : -1;
    let text = '';
    for (let at = 0; at < length; at++) {
      if (at === quoted) {
        const inside = random.between(2, 4);
        text += ` ${this.quoted(this.phrase(inside))}`;
        at += inside - 1;
      } else text += `${at === 0 ? '' : ' '}${this.#word()}`;
      if (at > 1 && at < length - 3) text += this.#between();
    }
    const [open, close] = random.chance(0.04) ? this.language.question : ['', '.'];
    return `${open}${this.capital(text)}${close}`;
  }

  /** Sentences with this many words in total. */
  sentences(words: number): string {
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const wanted = this.#random.between(7, 24);
      const length = left - wanted < 5 ? left : wanted;
      sentences.push(this.sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  }

  quoted(text: string): string {
    const [open, close] = this.#row.quotes;
    return `${open}${text}${close}`;
  }

  capital(text: string): string {
    return text.charAt(0).toLocaleUpperCase(this.language.tag) + text.slice(1);
  }

  #word(): string {
    this.words++;
    if (!this.#random.chance(0.012)) return this.#lexicon.word(this.#random);
    const number = this.#random.chance(0.5) ? this.#random.between(1300, 2026) : this.#random.between(2, 90);
    return toDigits(String(number), this.language.tag);
  }

  /** The mark after a word in the middle of a sentence: mostly none. */
  #between(): string {
    const dice = this.#random.next();
    if (dice < 0.085) return this.language.comma;
    if (dice < 0.09) return this.language.semicolon;
    if (dice < 0.096) return this.language.colon;
    return dice < 0.101 ? ' –' : '';
  }
}
