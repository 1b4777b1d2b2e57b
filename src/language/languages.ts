import {
  type Digits,
  type LanguageRow,
  languageAliases,
  languageTable,
  type Quotes,
} from './languageTable.ts';

export type Direction = 'rtl' | 'ltr';

export interface Language {
  /** BCP 47, as in the table: the tag looked up may be longer (de-AT finds de). */
  readonly tag: string;
  /** The language's name in the language itself. */
  readonly name: string;
  readonly direction: Direction;
  /** ISO 15924; Zyyy when unknown. */
  readonly script: string;
  readonly quotes: Quotes;
  readonly digits: Digits;
  /** The separator between groups of three digits, and from how many digits on it is used. */
  readonly grouping: { readonly mark: string; readonly from: number };
  /** The date in figures: d, m and y are the parts. */
  readonly numericDate: string;
  /** False for a language that is not in the table. */
  readonly known: boolean;
}

/** The scripts of ISO 15924, in use today, that run from right to left. */
const rightToLeftScripts = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

const languagesByTag = new Map(languageTable.map((row) => [row[0].toLowerCase(), fromRow(row)]));

/** Every language of the table, in its order. */
export const languages: readonly Language[] = [...languagesByTag.values()];

// langtag and privateuse of RFC 5646, section 2.1. Of the reserved long primary subtags (4 to 8 letters) none
// was ever registered, so `english` is a slip of the pen; the irregular grandfathered tags are long deprecated.
const wellFormed =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;

const scriptSubtag = /^[a-z]{2,3}(?:-[a-z]{3}){0,3}-([a-z]{4})(?=-|$)/i;

/**
 * Says whether a text has the form of a BCP 47 tag (RFC 5646). It asks no registry: `xx-YY` is well formed.
 */
export function isLanguageTag(tag: string): boolean {
  return wellFormed.test(tag);
}

/**
 * Looks a BCP 47 tag up in the table: the tag, then its aliases, then fewer and fewer subtags from the end (RFC 4647,
 * lookup), ignoring case. A script in the tag is never dropped unless it is the one the language has
 * anyway: fa-Arab-AF is fa-AF, but ar-Latn is unknown, because a script decides direction and type.
 */
export function findLanguage(tag: string): Language | undefined {
  const asked = tag.toLowerCase();
  const script = scriptOf(tag);
  if (script === undefined) return findLongest(asked);
  const withoutScript = asked.replace(`-${script.toLowerCase()}`, '');
  return [withoutScript, asked].map(findLongest).find((language) => language?.script === script);
}

/**
 * The language of a tag, for callers that must show something in any case: never throws. An unknown language is
 * named by its tag and runs from left to right, unless the tag itself names a script that does not.
 */
export function languageOf(tag: string): Language {
  const language = findLanguage(tag);
  if (language) return language;
  const script = scriptOf(tag) ?? 'Zyyy';
  const direction = directionOf(script);
  return {
    tag,
    name: tag,
    direction,
    script,
    quotes: ['“', '”', '‘', '’'],
    digits: 'latin',
    grouping: { mark: ',', from: 4 },
    // After letters of Arabic script hyphens would reverse the date: see languageTable.
    numericDate: direction === 'rtl' ? 'y/m/d' : 'y-m-d',
    known: false,
  };
}

function findLongest(tag: string): Language | undefined {
  for (let rest = tag; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
    const alias = Object.hasOwn(languageAliases, rest) ? languageAliases[rest] : undefined;
    const language = languagesByTag.get(alias?.toLowerCase() ?? rest);
    if (language) return language;
  }
  return undefined;
}

function scriptOf(tag: string): string | undefined {
  const script = scriptSubtag.exec(tag)?.[1];
  return script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}

function directionOf(script: string): Direction {
  return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

function fromRow(row: LanguageRow): Language {
  const [tag, name, script, quotes, grouping, numericDate, digits = 'latin'] = row;
  return {
    tag,
    name,
    direction: directionOf(script),
    script,
    quotes,
    digits,
    grouping: { mark: grouping.charAt(0), from: grouping.endsWith('5') ? 5 : 4 },
    numericDate,
    known: true,
  };
}
