import { languageOf } from '../language/languages.ts';

/** Words a minute of unhurried silent reading; Arabic-script prose, with its shorter words written on, goes slower. */
const pace = { Arab: 180, other: 220 };

/** Whole minutes, at least 1, that a text of `words` words in `language` takes. */
export function readingMinutes(words: number, language: string): number {
  const speed = languageOf(language).script === 'Arab' ? pace.Arab : pace.other;
  return Math.max(1, Math.round(words / speed));
}
