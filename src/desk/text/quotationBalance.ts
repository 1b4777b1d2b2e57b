import { languageOf } from '../../language/languages.ts';
import { itemLetter } from './letters.ts';

/** A mark that opens a quotation or a bracket and where it stands. */
export interface Mark {
  mark: string;
  at: number;
}

/** What a text leaves open, from the outside in, and what it closes without having opened. */
export interface Balance {
  open: Mark[];
  stray: Mark[];
}

/** Which marks may close what a mark has opened, in any of the ways the languages of the table quote. */
const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«»',
  '“': '”',
  '”': '”“',
  '„': '“”‟',
  '‟': '”',
  '‹': '›',
  '›': '‹›',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '(': ')',
  '[': ']',
  '{': '}',
  '「': '」',
  '『': '』',
};
const closing = /[»«”“‟›‹"’‘)\]}」』]/;
// What only closes, in whatever language.
const neverOpens = /[)\]}」』]/;

/**
 * Follows the quotation marks and brackets of a text. A mark that opens in one language and closes in another is judged by
 * what is open, then by what stands around it. Apostrophes are no quotation marks; single marks count only where the
 * language quotes with them first (Dutch), for elsewhere they write apostrophes and the letter ʿayn.
 */
export function balanceOf(text: string, language: string): Balance {
  const single = /[‘‚]/.test(languageOf(language).quotes[0]);
  const open: Mark[] = [];
  const stray: Mark[] = [];
  const lost: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!(mark in closers) && !closing.test(mark)) continue;
    if (isApostrophe(text, at) || isMeasure(text, at, open) || isItemSign(text, at, open)) continue;
    if (isGershayim(text, at) || isSmile(text, at)) continue;
    const depth = findOpened(open, mark);
    const opens = mark in closers && !neverOpens.test(mark) && looksOpening(text, at);
    if (depth >= 0 && !(opens && closesElsewise(mark, open[depth]?.mark))) {
      // What stood open inside stays open: it was never closed.
      const [, ...inner] = open.splice(depth);
      lost.push(...inner);
    } else if (mark in closers && (opens || !canClose(mark))) open.push({ mark, at });
    else if (!/[’‘]/.test(mark)) stray.push({ mark, at });
  }
  return { open: counted([...lost, ...open], single), stray: counted(stray, single) };
}

/** Whether a mark may close what another has opened. */
export function isClosedBy(opened: string, mark: string): boolean {
  return closers[opened]?.includes(mark) === true;
}

function counted(marks: Mark[], single: boolean): Mark[] {
  return single ? marks : marks.filter(({ mark }) => !/[‘‚‹›]/.test(mark));
}

function findOpened(open: Mark[], mark: string): number {
  // Nobody nests deeper.
  const least = Math.max(0, open.length - 30);
  for (let at = open.length - 1; at >= least; at--)
    if (closers[open[at]?.mark ?? '']?.includes(mark)) return at;
  return -1;
}

/** A mark at the beginning of a word opens again, though the same sign might close what is open: „… “Word”. */
function closesElsewise(mark: string, opened: string | undefined): boolean {
  return mark !== '"' && mark !== opened && closers[opened ?? '']?.charAt(0) !== mark;
}

function canClose(mark: string): boolean {
  // « closes only what » has opened; where nothing has, it opens, whatever space stands behind it.
  return closing.test(mark) && !/[„‚«]/.test(mark);
}

/**
 * Nothing, a space, a dash or another opening mark before it, and a word behind it, or with a space before it anything that does
 * not close: “#hashtag”, “+”.
 */
function looksOpening(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at + 1, at + 3);
  // Chinese and Japanese have no spaces: there the mark alone tells.
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}，。：；、！？（）]/u.test(before))
    return /[“"]/.test(text.charAt(at));
  if (/^$|[\s\p{Ps}=]/u.test(before) && /^(?:[^\s\p{Pe}\p{Pf}“"’'.,;:!?،؛؟]|[.:]\S)/u.test(after))
    return true;
  // After an elision, too: l’«azzurro».
  return (
    /^$|[\s\p{Ps}\p{Pi}„‚"'’—–/-]/u.test(before) &&
    /^[\u00a0\u202f ]?[\p{L}\p{M}\p{N}\p{Ps}\p{Pi}\p{Sc}„‚"'¿¡…–—\u200c-\u200f-]/u.test(after) &&
    !/^ /.test(after)
  );
}

function isApostrophe(text: string, at: number): boolean {
  return /['’‘]/.test(text.charAt(at)) && /[\p{L}\p{N}]['’‘][\p{L}\p{N}]/u.test(text.slice(at - 1, at + 2));
}

/** The sign of a Hebrew abbreviation, typed as a quotation mark: צה"ל */
function isGershayim(text: string, at: number): boolean {
  return (
    /["”“]/.test(text.charAt(at)) &&
    /\p{Script=Hebrew}["”“]\p{Script=Hebrew}/u.test(text.slice(at - 1, at + 2))
  );
}

/** :) and ;-) */
function isSmile(text: string, at: number): boolean {
  return /[()]/.test(text.charAt(at)) && /(?:^|\s)[:;]-?$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Inches and minutes: 5" */
function isMeasure(text: string, at: number, open: Mark[]): boolean {
  return (
    text.charAt(at) === '"' && /\p{N}/u.test(text.charAt(at - 1)) && !open.some(({ mark }) => mark === '"')
  );
}

const itemSign = new RegExp(String.raw`(?:^|[\s;,:،])(?:${itemLetter}|\p{N}{1,3}|[ivx]{1,5})$`, 'u');

/** The sign of an item: a) or 1) or الف) */
function isItemSign(text: string, at: number, open: Mark[]): boolean {
  if (text.charAt(at) !== ')' || open.some(({ mark }) => mark === '(')) return false;
  return itemSign.test(text.slice(Math.max(0, at - 7), at));
}

/** Whether a text begins with a mark that opens a quotation. */
export function beginsWithQuotation(text: string): boolean {
  return /^\s*[«»“”„‟"‹›‘‚「『]/.test(text);
}
