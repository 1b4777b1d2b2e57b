import { findLanguage } from '../../../language/languages.ts';

/** Remembers titles, and says which article had one first. Translations may well be called alike: a language for itself. */
export class RepeatedTitles {
  readonly #first = new Map<string, string>();

  /** @returns the file that had this title before, if one had */
  add(file: string, title: string, language: string): string | undefined {
    const key = `${findLanguage(language)?.tag ?? language} ${folded(title)}`;
    const first = this.#first.get(key);
    if (first === undefined) this.#first.set(key, file);
    return first;
  }
}

/** Letters and figures alone: case, vowel signs, spaces, joiners and points do not make another title. */
function folded(title: string): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? title : letters;
}
