import type { Day } from '../../../../language/calendar.ts';
import { foldText } from '../../../../language/fold.ts';
import type { DocumentRun } from '../../../formats/parsedDocument.ts';
import { type FoundDay, findDays, parseDay } from '../../../text/parseDay.ts';
import { oneLine, textOf } from '../paragraphText.ts';
import { bareName } from './bareName.ts';

export interface SourceLine {
  name: string;
  date?: Day;
  url?: string;
  /** False if it could be another day. */
  certain: boolean;
}

const label =
  /^\s*[[(]?\s*(?:sources?|quelle|quellen|fuente|fonte|bron|källa|kaynak|источник|منبع|منابع|سرچینه|ماخذ|مأخذ|برگرفته از|اخیستل شوی له)\s*[:：]\s*/iu;
const address = /(?:https?:\/\/|www\.)[^\s<>()[\]«»“”"]*[^\s<>()[\]«»“”".,;:!?،؛]/giu;
/** Only links a newspaper's name to its date: Die Zeit vom 28.09.2023. */
const joint = /[\s,،;:–—|([-]+(?:vom|du|of|del|de|di|van|van de|av|от|مورخ|مؤرخ|تاریخ|د)?\s*$/iu;
/** Makes a sentence before a date: it opened on 28.09.2023. */
const inSentence = /(?:^|\s)(?:on|in|am|im|le|el|il|op|den|em|på|در|په|به)$/iu;
/** Words at a text's end that are not a newspaper. */
const announcement =
  /^(?:ende?|fin|fortsetzung|to be continued|continued|ادامه|ادامهٔ|دوام|پایان|ختم|پای)(?:$|[\s:،,]+(?:de[rs]|of|from|folgt|follows|de (?:la|l[’'])|du|دارد|لري|د|بخش|قسمت|برخه|برخې)(?![\p{L}\p{Cf}])|\s*[:،,])/iu;
const sentenceEnd = /[.!?؟۔…]["»”’)]*$/u;
// A newspaper's name has few small words, and these.
const smallWords = new Set(
  'of the and for in on at to de la le les du des et en el los las y der die das und für im am van het een i och e da do di del della il lo ve ile и в на'.split(
    ' ',
  ),
);
/** Ends a Persian or Pashto sentence, never a name. */
const verbs = /(?<!\p{L})(?:است|بود|شد|شود|کرد|کند|دارد|اند|گفت|دی|ده|دي|شو|وو|وه|کړ|کوي|وکړ)(?!\p{L})/u;
const begins = /^[^\p{L}]*(?:\p{Lu}|\p{Lo}|\p{N}|\p{Ll}[’']\p{Lu}|\S*\.)/u;
const maxNameWords = 9;

/**
 * Reads a line that names where the text first appeared: a name and a date (`World Socialist 28.09.2023`), or what
 * follows «منبع:», Source:, Quelle:, with an address or a link. A sentence with a date is not a source, nor is the
 * place and date of writing, `Hamburg, 28.09.2023`, nor a future date.
 *
 * @param published the text's publication date, if known
 */
export function readSourceLine(
  runs: readonly DocumentRun[],
  language?: string,
  published?: Day,
): SourceLine | undefined {
  const whole = oneLine(textOf({ runs }));
  if (whole === '' || whole.length > 240 || runs.some(({ note }) => note !== undefined)) return undefined;
  const labelled = label.test(whole);
  const written = whole.replace(label, '');
  const url = written.match(address)?.[0] ?? linkOf(runs);
  const words = oneLine(written.replace(address, ' '));
  const found = findDays(words, language).at(-1);
  if (!labelled && (!found || !endsWith(words, found.end))) return undefined;
  const beforeDay = found ? words.slice(0, found.start) : words;
  if (!labelled && found && !namesSource(beforeDay, words, found, published)) return undefined;
  const after = found ? words.slice(found.end) : '';
  const name = bareName(oneLine(`${beforeDay.replace(joint, '')} ${after}`));
  const named = name || (labelled && url ? hostOf(url) : '');
  if (!/\p{L}/u.test(named)) return undefined;
  return {
    name: named,
    ...(found && { date: found.date }),
    ...(url && { url: /^https?:/i.test(url) ? url : `https://${url}` }),
    certain: found?.certain ?? true,
  };
}

/** Whether a line only says that a source follows. */
export function isSourceLabel(text: string): boolean {
  return label.test(text) && text.replace(label, '').trim() === '';
}

function linkOf(runs: readonly DocumentRun[]): string | undefined {
  return runs.find(({ href }) => href !== undefined && /^https?:\/\/\S+$/i.test(href))?.href;
}

function endsWith(words: string, end: number): boolean {
  return /^[\s.,،;)\]»”"]*$/u.test(words.slice(end));
}

/**
 * Whether a text's last line may be its source although `readSourceLine` reads none: a place of writing looks like a
 * one-word newspaper, and its date may be a typing error.
 */
export function couldBeSource(text: string, language?: string): boolean {
  const line = oneLine(text);
  const found = findDays(line, language).at(-1);
  return (
    found !== undefined &&
    endsWith(line, found.end) &&
    couldBeSourceName(line.slice(0, found.start), line, found)
  );
}

/** Whether the words before a date can be a newspaper's name without a label. */
function namesSource(before: string, line: string, found: FoundDay, published: Day | undefined): boolean {
  if (!couldBeSourceName(before, line, found)) return false;
  const name = bareName(before);
  // A place and the day of writing: one word, and no domain and no initials.
  const isPlace =
    isApart(before) && /^\p{L}+$/u.test(name.replace(/\p{Cf}/gu, '')) && !/^\p{Lu}{2,}$/u.test(name);
  return !isPlace && !(published !== undefined && found.certain && found.date > published);
}

function isApart(before: string): boolean {
  return /[,،]\s*$/u.test(before);
}

function couldBeSourceName(before: string, line: string, found: FoundDay): boolean {
  const name = bareName(before.replace(joint, ''));
  if (inSentence.test(bareName(before)) || !isName(name) || announcement.test(name) || parseDay(line))
    return false;
  // It opened on 28.09.2023: the word is read with the day.
  return isApart(before) || !/^on\s/iu.test(line.slice(found.start));
}

function isName(text: string): boolean {
  const words = text.match(/\S+/gu) ?? [];
  if (words.length === 0 || words.length > maxNameWords) return false;
  if (sentenceEnd.test(text) || verbs.test(foldText(text))) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word) && !word.includes('.') && !smallWords.has(word));
  return plain.length <= (words.length > 3 ? 0 : 1) && (begins.test(text) || isSmallFirst(words));
}

/** A newspaper's name may begin with a small letter: junge Welt. */
function isSmallFirst([first = '', second = '']: readonly string[]): boolean {
  return /^\p{Ll}/u.test(first) && !smallWords.has(first) && /^\p{Lu}/u.test(second);
}

function hostOf(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#].*$/, '');
}
