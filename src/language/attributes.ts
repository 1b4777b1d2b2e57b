import { type Direction, languageOf } from './languages.ts';

/** The pair that every piece of data shown carries: its language and, looked up, its direction. */
export interface LanguageAttributes {
  lang: string;
  dir: Direction;
}

/** `lang` and `dir` for an element whose text is in `tag`; both always written out (design 3). */
export function attributesOf(tag: string): LanguageAttributes {
  const { tag: row, direction, known } = languageOf(tag);
  // An alias is written as the tag that browsers, fonts and screen readers know: prs is fa-AF.
  const alias = known && !tag.toLowerCase().startsWith(row.toLowerCase());
  return { lang: alias ? row : tag, dir: direction };
}
