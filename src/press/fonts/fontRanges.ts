/** Unicode ranges in CSS's own notation: one string both subsets the file and declares it, so the two cannot differ. */
export type UnicodeRange = string;

/** Joins ranges into one declaration. */
export function rangesOf(...parts: UnicodeRange[]): UnicodeRange {
  return parts.join(', ');
}

/** Every character a declaration names, in its order. */
export function charactersOf(range: UnicodeRange): string[] {
  return range.split(/,\s*/).flatMap((part) => {
    const [first = Number.NaN, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    if (!(first <= last)) throw new Error(`Not a unicode range: "${part}"`);
    return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
  });
}

/** The declaration for just the characters of `text` that `within` allows. */
export function rangeOfText(text: string, within: UnicodeRange): UnicodeRange {
  const allowed = new Set(charactersOf(within));
  const points = [...new Set(text)]
    .filter((character) => allowed.has(character))
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const ends = points.filter((point, at) => points[at + 1] !== point + 1);
  const starts = points.filter((point, at) => points[at - 1] !== point - 1);
  return rangesOf(
    ...starts.map((start, at) =>
      start === ends[at] ? `U+${hex(start)}` : `U+${hex(start)}-${hex(ends[at])}`,
    ),
  );
}

function hex(point = 0): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}

/** Letters, marks, signs and digits of Dari, Persian, Pashto and Arabic. */
export const arabicLetters = rangesOf(
  'U+060C, U+061B, U+061F, U+0621-063A, U+0640-0655, U+0660-066D, U+0670',
  'U+067C, U+067E, U+0681, U+0685-0686, U+0689, U+0693, U+0696, U+0698, U+069A',
  'U+06A9, U+06AB, U+06AF, U+06BC, U+06BE, U+06C0-06C1, U+06CC-06CD, U+06D0, U+06D4-06D5, U+06F0-06F9',
);

/** The letters of Urdu and of Uzbek in Arabic script: a word must not change its font in the middle. */
export const urduAndUzbek = 'U+0679, U+0688, U+0691, U+06BA, U+06C7, U+06C9, U+06D2-06D3';

/** These, and what only running text has: the honorific marks and the letters of Arabic quotations. */
export const arabicNeighbours = rangesOf(urduAndUzbek, 'U+06C2-06C3, U+0610-0613, U+0671');

/** Space, joiners and punctuation, kept with the Arabic letters so that a Persian sentence fetches one file. */
export const arabicPunctuation = rangesOf(
  'U+0020-002F, U+003A-0040, U+005B-005F, U+007C, U+00A0, U+00A9, U+00AB, U+00B7, U+00BB',
  'U+200B-2010, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2039-203A',
);

/** Spaces and punctuation of verse. */
export const versePunctuation =
  'U+0020-0021, U+0028-0029, U+002D-002E, U+003A, U+005B, U+005D, U+00A0, U+00AB, U+00BB, U+200C-200F, U+2013-2014, U+2026';

export const latinLetters =
  'U+0041-005A, U+0061-007A, U+00C0-00D6, U+00D8-00F6, U+00F8-00FF, U+0131, U+0152-0153, U+02BB-02BC';

export const latinDigits = 'U+0030-0039';

export const latin = rangesOf(
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2009, U+200B',
  'U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2212',
);

/** The transliteration of Persian, Pashto and Arabic (ā ḍ ḥ ṣ ẓ ʾ ʿ), used in texts of every European language. */
export const transliteration = rangesOf(
  'U+0100-0101, U+0112-0113, U+012A-012B, U+014C-014D, U+016A-016B, U+02BE-02BF',
  'U+1E0C-1E0D, U+1E24-1E25, U+1E62-1E63, U+1E6C-1E6D, U+1E92-1E93',
);

/** Central and eastern Europe, Turkish, and the letters of other transliterations (č ḫ ġ š). */
export const latinExt = rangesOf(
  'U+0102-0111, U+0114-0129, U+012E-0130, U+0134-014B, U+014E-0151, U+0154-0165, U+0168-0169, U+016C-017F',
  'U+018F, U+01CD-01DC, U+01E6-01E7, U+0218-021B, U+0237, U+0259, U+02C7, U+02DD, U+1E0E-1E0F, U+1E20-1E21',
  'U+1E2A-1E2B, U+1E36-1E37, U+1E42-1E47, U+1E5A-1E5D, U+1E6E-1E6F, U+1E80-1E85, U+1E8E-1E8F, U+1E9E, U+1EF2-1EF3, U+2020',
);

/** The stress mark U+0301 comes with the letters that carry it. */
export const cyrillic = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';

/** Tajik, Kazakh, Kyrgyz, Uzbek and others. */
export const cyrillicExt = rangesOf(
  'U+0462-0463, U+0472-0475, U+0492-0493, U+0496-049B, U+04A0-04A3, U+04AA-04AB, U+04AE-04AF, U+04B2-04B3, U+04B6-04B7, U+04BA-04BB',
  'U+04C0-04C2, U+04CF-04D1, U+04D4-04D9, U+04E2-04E3, U+04E6-04E9, U+04EE-04EF, U+04F2-04F3',
);

export const greek = 'U+0384-038A, U+038C, U+038E-03A1, U+03A3-03CE';

/** Letters, vowel points and marks of Hebrew and Yiddish. */
export const hebrew = 'U+05B0-05C3, U+05C7, U+05D0-05EA, U+05F0-05F4';
