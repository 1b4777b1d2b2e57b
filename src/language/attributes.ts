import { type Direction, languageOf } from './languages.ts';

/** The attributes of every text that is shown: its language and the direction from the language table. */
export interface LanguageAttributes {
  lang: string;
  dir: Direction;
}

/** `lang` and `dir` for an element whose text is in `tag`; both are always written out. */
export function attributesOf(tag: string): LanguageAttributes {
  const { tag: row, direction, known } = languageOf(tag);
  // An alias becomes the tag that browsers, fonts and screen readers know: prs is fa-AF.
  const alias = known && !tag.toLowerCase().startsWith(row.toLowerCase());
  return { lang: alias ? row : tag, dir: direction };
}
