import { foldLetters } from '../../../language/fold.ts';
import { findLanguage } from '../../../language/languages.ts';

/** Remembers titles, and says which article had one first. Translations may well be called alike: a language for itself. */
export class RepeatedTitles {
  readonly #first = new Map<string, string>();

  /** @returns the file that had this title before, if one had */
  add(file: string, title: string, language: string): string | undefined {
    const key = `${findLanguage(language)?.tag ?? language} ${foldLetters(title) || title}`;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, file);
    return first;
  }
}
