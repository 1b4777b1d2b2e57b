import { languageOf } from '../language/languages.ts';

/** Words a minute of unhurried silent reading; prose in Arabic script, which joins short words, goes slower. */
const pace = { Arab: 180, other: 220 };

/** The reading time of `words` words in `language` in whole minutes, at least 1. */
export function readingMinutes(words: number, language: string): number {
  const speed = languageOf(language).script === 'Arab' ? pace.Arab : pace.other;
  return Math.max(1, Math.round(words / speed));
}
