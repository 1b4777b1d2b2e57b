/** One language of the generated archive: its share, and what its sentences are built from. */
export interface ArchiveLanguage {
  /** BCP 47, as `publication.json` lists it. */
  readonly tag: string;
  /** Its share of the articles, in percent. */
  readonly share: number;
  /** The names of bylines, sources and verses, followed by a number: nobody is invented. */
  readonly author: string;
  readonly newspaper: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** The marks that open and close a question. */
  readonly question: readonly [open: string, close: string];
}

const latin = { comma: ',', semicolon: ';', colon: ':', question: ['', '?'] } as const;
const arabic = { comma: '،', semicolon: '؛', colon: ':', question: ['', '؟'] } as const;
// French separates these marks with no-break spaces.
const french = { ...latin, semicolon: '\u202f;', colon: '\u00a0:', question: ['', '\u202f?'] } as const;
const spanish = { ...latin, question: ['¿', '?'] } as const;

/** The twelve languages of the publication's sections. The shares are a guess at a publication of this kind. */
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

/** The language at a position from 0 to 1, in proportion to the shares. */
export function languageAt(place: number): ArchiveLanguage {
  let passed = 0;
  const found = archiveLanguages.find((language) => {
    passed += language.share / 100;
    return place < passed;
  });
  return found ?? (archiveLanguages.at(-1) as ArchiveLanguage);
}
