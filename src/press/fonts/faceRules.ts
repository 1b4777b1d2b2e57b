import type { FontFace, FontRole } from './fontFaces.ts';
import { arabicLetters, arabicNeighbours, latinLetters, rangesOf, type UnicodeRange } from './fontRanges.ts';

/** A face as it stands within foreign text, under a family name of its own. */
interface Letters {
  family: string;
  /** Where the file has more than letters: a stand-in never takes a space or a full stop of the text around it. */
  unicodeRange?: UnicodeRange;
  /** Its size in percent. */
  size?: number;
}

/**
 * Source Serif and Noto Naskh at one colour, measured by ink: in the same size the stems of Source Serif are a quarter
 * thicker than those of Noto Naskh and a tenth thicker than Vazirmatn's.
 */
const serif: Letters = { family: 'Source Serif Letters', size: 88 };
const naskh: Letters = {
  family: 'Naskh Letters',
  unicodeRange: rangesOf(arabicLetters, arabicNeighbours),
  size: 114,
};

// Cyrillic and Greek have no such rules and keep their size: every rule is in every page.
const letters: Partial<Record<FontRole, Letters>> = {
  naskh,
  'naskh-bold': naskh,
  latin: { ...serif, unicodeRange: latinLetters },
  'latin-marks': serif,
  'latin-ext': serif,
};

/**
 * The `@font-face` rules of a face: for text of its own script, and for its letters in foreign text.
 *
 * @param path of the subset; Vite treats it as a file and rewrites it for any base
 */
export function faceRules(face: FontFace, path: string): string {
  const foreign = letters[face.role];
  const rules = [ruleOf(face, path), ...(foreign ? [ruleOf({ ...face, ...foreign }, path)] : [])];
  // Named where it is: a family that is not there is looked for on the device.
  if (face.role === 'hebrew') rules.push(`:root {\n  --face-hebrew: "${face.family}";\n}`);
  return rules.join('\n');
}

/** `no-inline` keeps the file out of the style sheet. Its format needs no name: no browser that is meant lacks WOFF 2. */
function ruleOf(
  { family, weight, style, unicodeRange, late, size }: FontFace & Letters,
  path: string,
): string {
  return `@font-face {
  font-family: "${family}";
  src: url("${path}?no-inline");
  font-weight: ${weight};${style === 'italic' ? '\n  font-style: italic;' : ''}
  font-display: ${late ? 'swap' : 'optional'};
  unicode-range: ${unicodeRange};${size === undefined ? '' : `\n  size-adjust: ${size}%;`}
}`;
}
