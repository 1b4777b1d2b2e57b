import { sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { findLanguage, languages } from '../../language/languages.ts';
import { arabicScriptLanguage } from './arabicScriptLanguage.ts';
import { dominantScript, type Script } from './dominantScript.ts';

export interface DetectedLanguage {
  /** BCP 47; where the publication has a tag of its own for the language (`fa-AF` for Persian), that. */
  language: string;
  /** False where the text is short, or half of it in another script. */
  certain: boolean;
}

export interface LanguageDetector {
  /** The language of a text; undefined where it is too short, too mixed or unlike all we know. */
  detect(text: string): DetectedLanguage | undefined;
}

// Measured on the archive's titles, headings and paragraphs: every wrong answer was to 12 letters or fewer.
const minLetters = 12;
const certainLetters = 30;
/** A neighbour of one of our languages (Galician, Norwegian) must show itself at more length. */
const certainLettersOfOther = 120;
const minShare = 0.6;
const certainShare = 0.8;

// Scripts that only one language of our table is written in; of the others the detector asks.
const byScript: Partial<Record<Script, string>> = {
  Hebr: 'he',
  Grek: 'el',
  Armn: 'hy',
  Geor: 'ka',
  Deva: 'hi',
  Guru: 'pa',
  Beng: 'bn',
  Thai: 'th',
  Kore: 'ko',
  Jpan: 'ja',
  Hans: 'zh',
};

/**
 * Makes ready to name languages for a publication: script first, then the letters of Arabic script, then a statistical
 * detector for Latin and Cyrillic, whose tables (30 MB of memory) are loaded by this call and once.
 */
export async function loadLanguageDetector(publication: Publication): Promise<LanguageDetector> {
  const { eld } = await import('eld/small');
  const carried = publication.sections.flatMap((section) => section.languages);
  const wide = eld.newInstance();
  wide.setLanguageSubset(languages.filter(({ script }) => asked(script)).map(({ tag }) => tag));
  const narrow = eld.newInstance();
  narrow.setLanguageSubset(carried.map(baseOf).filter((base) => asked(findLanguage(base)?.script)));

  function statistical(text: string, script: Script, letters: number): DetectedLanguage | undefined {
    const long = letters >= certainLetters;
    const { language, isReliable } = detectIn(long ? wide : narrow, text);
    if (language === '' || !isReliable || findLanguage(language)?.script !== script) return undefined;
    const ours = sectionOf(publication, language) !== undefined;
    return { language, certain: letters >= (ours ? certainLetters : certainLettersOfOther) };
  }

  return {
    detect(text) {
      const found = dominantScript(text);
      if (!found || found.share < minShare) return undefined;
      const { script, letters, share } = found;
      if (letters < (script === 'Arab' ? 4 : minLetters) && byScript[script] === undefined) return undefined;
      const detected = asked(script)
        ? statistical(text, script, letters)
        : byLetters(script === 'Arab' ? arabicScriptLanguage(text) : byScript[script], letters);
      return (
        detected && {
          language: carriedTag(carried, detected.language),
          certain: detected.certain && share >= certainShare,
        }
      );
    },
  };
}

function asked(script: string | undefined): boolean {
  return script === 'Latn' || script === 'Cyrl';
}

function byLetters(language: string | undefined, letters: number): DetectedLanguage | undefined {
  return language === undefined ? undefined : { language, certain: letters >= certainLetters };
}

function detectIn(
  detector: { detect(text: string): { language: string; isReliable(): boolean } },
  text: string,
) {
  // Its tables are of words in the text's own letters: foreign ones, digits and addresses only dilute them.
  const found = detector.detect(text.normalize('NFC').slice(0, 20_000));
  return { language: found.language, isReliable: found.isReliable() };
}

/** The tag the publication itself uses for a language: the first of the same base. */
function carriedTag(carried: readonly string[], language: string): string {
  return (
    carried.find((tag) => tag === language) ??
    carried.find((tag) => baseOf(tag) === baseOf(language)) ??
    language
  );
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
