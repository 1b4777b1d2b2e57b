import { languageOf } from '../../language/languages.ts';
import * as ranges from './fontRanges.ts';

/** The part a file plays on the page, and the start of its published name. */
export type FontRole =
  | 'chrome'
  | 'naskh'
  | 'naskh-bold'
  | 'verse'
  | 'name'
  | 'motto'
  | 'latin'
  | 'latin-italic'
  | 'latin-marks'
  | 'latin-marks-italic'
  | 'latin-ext'
  | 'latin-ext-italic'
  | 'cyrillic'
  | 'cyrillic-italic'
  | 'cyrillic-ext'
  | 'cyrillic-ext-italic'
  | 'greek'
  | 'greek-italic'
  | 'hebrew';

export type FontFace = {
  role: FontRole;
  family: string;
  /** The font that the subset is made from, as a file of an npm package. */
  packageFile: string;
  unicodeRange: ranges.UnicodeRange;
  /** One weight, or the two ends of the weight axis that is kept. */
  weight: '400' | '700' | '400 700';
  style: 'normal' | 'italic';
  /** Shown whenever it comes: for what keeps its place whatever face it is in. All others are there in time, or on the next page. */
  late?: true;
  /** The file's size when last measured; the test allows five percent more. */
  bytes: number;
};

/** The font files of a built reader, below its base. */
export type FontFiles = Partial<Record<FontRole, string>>;

/** What the fonts depend on: the masthead's two have the letters of its words and no others, Hebrew has one where it is published. */
export interface MastheadText {
  name?: string;
  motto?: string;
  languages?: string[];
  /** What stands above every printed page but the first. */
  runningHead?: string;
}

const ownName = 'افغانستان آزاد – آزاد افغانستان';
const ownMotto = 'چو کشور نباشد تن من مباد بدین بوم و بر زنده یک همه سر به دهیم از آن که دشمن کشتن';
const { arabicLetters, arabicNeighbours, arabicPunctuation, urduAndUzbek } = ranges;
// Both ranges begin alike, so the style sheet compresses better.
const chromeRange = ranges.rangesOf(arabicLetters, urduAndUzbek, 'U+06C2', arabicPunctuation);
const naskhRange = ranges.rangesOf(arabicLetters, arabicNeighbours, arabicPunctuation, ranges.latinDigits);
// WebKitGTK draws Amiri's ۂ wrongly after another letter.
const verseRange = ranges.rangesOf(arabicLetters, urduAndUzbek, ranges.versePunctuation);

/** Every web font of the reader; of the masthead’s text only Arabic script counts. */
export function fontFaces({
  name = ownName,
  motto = ownMotto,
  languages = ['he'],
}: MastheadText = {}): FontFace[] {
  const faces: FontFace[] = [
    {
      role: 'chrome',
      family: 'Vazirmatn FaPs',
      packageFile: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
      unicodeRange: chromeRange,
      weight: '400 700',
      style: 'normal',
      bytes: 29_100,
    },
    naskh('naskh', 'NotoNaskhArabic_400Regular.ttf', '400', 19_800),
    naskh('naskh-bold', 'NotoNaskhArabic_700Bold.ttf', '700', 20_000),
    amiri('verse', 'Amiri FaPs', '400', verseRange, 51_200),
    // Families of their own: a font with few letters would take the others away from the font that has them all.
    // The space stays with the face below it, which gives the line its metrics: so the line keeps its place when the name's comes.
    {
      ...amiri('name', 'Amiri Name', '700', ranges.rangeOfText(name.replaceAll(' ', ''), verseRange), 6_200),
      late: true,
    },
    amiri('motto', 'Amiri Motto', '400', ranges.rangeOfText(motto, verseRange), 17_500),
    sourceSerif('latin', ranges.latin, 31_500),
    sourceSerif('latin-italic', ranges.latin, 32_300),
    sourceSerif('latin-marks', ranges.transliteration, 8_700, 'latin-ext'),
    sourceSerif('latin-marks-italic', ranges.transliteration, 9_300, 'latin-ext'),
    sourceSerif('latin-ext', ranges.latinExt, 15_700),
    sourceSerif('latin-ext-italic', ranges.latinExt, 16_600),
    sourceSerif('cyrillic', ranges.cyrillic, 24_900),
    sourceSerif('cyrillic-italic', ranges.cyrillic, 24_300),
    sourceSerif('cyrillic-ext', ranges.cyrillicExt, 11_900),
    sourceSerif('cyrillic-ext-italic', ranges.cyrillicExt, 12_300),
    sourceSerif('greek', ranges.greek, 12_800),
    sourceSerif('greek-italic', ranges.greek, 13_200),
    {
      role: 'hebrew',
      // Upright alone: in a family with slanted faces a slanted title would not find it.
      family: 'Frank Ruhl',
      packageFile: '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2',
      unicodeRange: ranges.hebrew,
      weight: '400 700',
      style: 'normal',
      bytes: 11_100,
    },
  ];
  const hebrew = languages.some((language) => languageOf(language).script === 'Hebr');
  return faces.filter(({ role, unicodeRange }) => unicodeRange !== '' && (hebrew || role !== 'hebrew'));
}

/**
 * Static weights: only these files have letters and punctuation together; the variable font comes in slices. Of the package's
 * versions the last whose letters are glyphs of their own: later ones put each together from a body and its dots, and WebKitGTK
 * then sets the dots beside the letters.
 */
function naskh(role: FontRole, file: string, weight: '400' | '700', bytes: number): FontFace {
  const packageFile = `@expo-google-fonts/noto-naskh-arabic/${file}`;
  const family = 'Noto Naskh FaPs';
  return { role, family, packageFile, unicodeRange: naskhRange, weight, style: 'normal', bytes };
}

function amiri(
  role: FontRole,
  family: string,
  weight: '400' | '700',
  unicodeRange: string,
  bytes: number,
): FontFace {
  const cut = weight === '400' ? '400Regular' : '700Bold';
  const packageFile = `@expo-google-fonts/amiri/${cut}/Amiri_${cut}.ttf`;
  return { role, family, packageFile, unicodeRange, weight, style: 'normal', bytes };
}

/** @param slice the package's file that has the characters */
function sourceSerif(
  role: FontRole,
  unicodeRange: string,
  bytes: number,
  slice = role.replace('-italic', ''),
): FontFace {
  const style = role.endsWith('-italic') ? 'italic' : 'normal';
  const packageFile = `@fontsource-variable/source-serif-4/files/source-serif-4-${slice}-wght-${style}.woff2`;
  // Of its own family is what only articles ask for.
  const family = slice === 'latin' || role.includes('marks') ? 'Source Serif' : 'Source Serif More';
  return { role, family, packageFile, unicodeRange, weight: '400 700', style, bytes };
}
