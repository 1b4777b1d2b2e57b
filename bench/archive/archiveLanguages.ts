/** One language of the generated archive: how much of it is written in it, and what its sentences are put together with. */
export interface ArchiveLanguage {
  /** BCP 47, as `publication.json` lists it. */
  readonly tag: string;
  /** Its part of the articles, in hundredths. */
  readonly share: number;
  /** What bylines, sources and verses are called, before a number: nobody is invented. */
  readonly author: string;
  readonly newspaper: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** What a question opens and closes with. */
  readonly question: readonly [open: string, close: string];
}

const latin = { comma: ',', semicolon: ';', colon: ':', question: ['', '?'] } as const;
const arabic = { comma: '،', semicolon: '؛', colon: ':', question: ['', '؟'] } as const;
// French sets these marks off with spaces that do not break.
const french = { ...latin, semicolon: '\u202f;', colon: '\u00a0:', question: ['', '\u202f?'] } as const;
const spanish = { ...latin, question: ['¿', '?'] } as const;

/** The twelve languages of the publication's sections. The shares are a guess at what such a publication prints. */
export const archiveLanguages: readonly ArchiveLanguage[] = [
  { tag: 'fa-AF', share: 36, author: 'نویسندهٔ', newspaper: 'روزنامهٔ', ...arabic },
  { tag: 'ps', share: 18, author: 'لیکوال', newspaper: 'ورځپاڼه', ...arabic },
  { tag: 'en', share: 16, author: 'Author', newspaper: 'Newspaper', ...latin },
  { tag: 'de', share: 10, author: 'Verfasser', newspaper: 'Zeitung', ...latin },
  { tag: 'fr', share: 6, author: 'Auteur', newspaper: 'Journal', ...french },
  { tag: 'es', share: 2, author: 'Autor', newspaper: 'Periódico', ...spanish },
  { tag: 'it', share: 2, author: 'Autore', newspaper: 'Giornale', ...latin },
  { tag: 'nl', share: 2, author: 'Auteur', newspaper: 'Krant', ...latin },
  { tag: 'pt', share: 2, author: 'Autor', newspaper: 'Jornal', ...latin },
  { tag: 'sv', share: 2, author: 'Författare', newspaper: 'Tidning', ...latin },
  { tag: 'tr', share: 2, author: 'Yazar', newspaper: 'Gazete', ...latin },
  { tag: 'ru', share: 2, author: 'Автор', newspaper: 'Газета', ...latin },
];

/** The language at a place from 0 to 1 on the line on which each has its share. */
export function languageAt(place: number): ArchiveLanguage {
  let passed = 0;
  const found = archiveLanguages.find((language) => {
    passed += language.share / 100;
    return place < passed;
  });
  return found ?? (archiveLanguages.at(-1) as ArchiveLanguage);
}
