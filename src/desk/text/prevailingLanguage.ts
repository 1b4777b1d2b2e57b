import { languageOf } from '../../language/languages.ts';
import { dominantScript, inScript } from './dominantScript.ts';
import type { DetectedLanguage, LanguageDetector } from './languageDetector.ts';

/** The statistical detector reads no more of a text. */
const longestPart = 900;
/** Characters; shorter lines show too little of their language to be judged alone. */
const shortLine = 120;
/** Where others have more than the rest of it, an editor should look. */
const certainShare = 0.8;

/**
 * The language that most of a text is in. Each paragraph is judged by itself and counts by its letters, so a long opening in
 * another language decides nothing. Not certain where a good part of the text is in others, unless the title is in it too.
 *
 * @param paragraphs all of the text, the title too
 */
export function prevailingLanguage(
  paragraphs: readonly string[],
  title: string,
  detector: LanguageDetector,
): DetectedLanguage | undefined {
  const letters = new Map<string, number>();
  const sure = new Set<string>();
  for (const part of partsOf(paragraphs)) {
    const found = dominantScript(part);
    const detected = found && (detector.detect(part) ?? detector.detect(inScript(part, found.script)));
    if (!found || !detected) continue;
    const { language } = detected;
    letters.set(language, (letters.get(language) ?? 0) + found.letters);
    if (detected.certain) sure.add(language);
  }
  const [most, second] = [...letters].sort((a, b) => b[1] - a[1]);
  if (!most) return undefined;
  const [language, weight] = most;
  const share = weight / [...letters.values()].reduce((sum, one) => sum + one, 0);
  const prevails =
    share >= certainShare || (share > 0.5 && isTitleIn(language, title, second?.[0], detector));
  return { language, certain: sure.has(language) && prevails };
}

/** Whether a title speaks for a language and not for the rival. */
function isTitleIn(
  language: string,
  title: string,
  rival: string | undefined,
  detector: LanguageDetector,
): boolean {
  const { script } = languageOf(language);
  if (dominantScript(title)?.script !== script) return false;
  const detected = detector.detect(title)?.language;
  if (detected !== undefined) return detected === language;
  return rival === undefined || languageOf(rival).script !== script;
}

/** The paragraphs, long ones cut between words, short ones in a row together. */
function partsOf(paragraphs: readonly string[]): string[] {
  const parts: string[] = [];
  let short = '';
  for (const text of paragraphs.flatMap((paragraph) => paragraph.split('\n'))) {
    const isShort = text.length < shortLine;
    if (isShort) short += `${text}\n`;
    if (short !== '' && (!isShort || short.length > 3 * shortLine)) {
      parts.push(short);
      short = '';
    }
    if (!isShort) parts.push(...cut(text));
  }
  return short === '' ? parts : [...parts, short];
}

function cut(text: string): string[] {
  if (text.length <= longestPart) return [text];
  return text.match(new RegExp(`[\\s\\S]{1,${longestPart}}(?:\\s|$)|[\\s\\S]{1,${longestPart}}`, 'g')) ?? [];
}
