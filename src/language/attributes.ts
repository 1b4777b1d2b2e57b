import { type Direction, languageOf } from './languages.ts';

/** The pair that every piece of data shown carries: its language and, looked up, its direction. */
export interface LanguageAttributes {
  lang: string;
  dir: Direction;
}

/** `lang` and `dir` for an element whose text is in `tag`; both always written out (design 3). */
export function attributesOf(tag: string): LanguageAttributes {
  return { lang: tag, dir: languageOf(tag).direction };
}
