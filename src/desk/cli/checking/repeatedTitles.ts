import { foldLetters } from '../../../language/fold.ts';
import { findLanguage } from '../../../language/languages.ts';

/** Remembers which article had a title first, per language, because translations may share a title. */
export class RepeatedTitles {
  readonly #first = new Map<string, string>();

  /** @returns the file that already has this title, if any */
  add(file: string, title: string, language: string): string | undefined {
    const key = `${findLanguage(language)?.tag ?? language} ${foldLetters(title) || title}`;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, file);
    return first;
  }
}
