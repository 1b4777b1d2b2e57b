import type { Finding } from '../../formats/finding.ts';
import { isCode } from '../../text/isCode.ts';
import { lastWords } from '../../text/letters.ts';
import { mustGoOn } from '../../text/openEnd.ts';
import { endsSentence } from '../../text/sentenceEnd.ts';
import { type DoubleWord, isMistakenDouble } from './doublings.ts';
import type { Passage } from './passages.ts';
import { repeatedPairs } from './repeatedPairs.ts';

const beginning = String.raw`(?<![\p{L}\p{M}\p{N}\u200c’'-])`;
const ending = String.raw`(?![\p{L}\p{M}\p{N}\u200c’'-])`;
const word = String.raw`\p{L}[\p{L}\p{M}\u200c]*`;
const twice = new RegExp(String.raw`${beginning}(${word})\s+(${word})${ending}`, 'gu');
/** The sign of the Persian present, written apart and again with its verb: می می‌رود */
const signTwice = /(?<![\p{L}\p{M}\u200c])(ن?می)\s+\1\u200c/gu;

const doubleAtEnd = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\s+\1\s+$/u;

/** How far around a double its sense is looked for. */
const near = 80;

/**
 * Words that stand twice in a row by mistake, alone or in pairs, within a paragraph and over its end; verse and tables
 * repeat what they like.
 */
export function doubledWords(passages: readonly Passage[]): Finding[] {
  const standsAlone = (name: string) => passages.some(({ own }) => hasOnce(own, name));
  return passages.flatMap((passage, at) => {
    if (passage.kind === 'verse' || passage.kind === 'table' || passage.kind === 'cite') return [];
    if (isCode(passage.own)) return [];
    const texts = [{ text: passage.own, language: passage.language }, ...passage.insertions];
    const found = texts.flatMap(({ text, language }) => [
      ...doublesIn(text, language, standsAlone),
      ...repeatedPairs(text, language).map(({ at, length }) => around(text, at, length)),
    ]);
    return [
      ...found.map((words) => findingOf(passage, words, `“${words}”: the same word twice.`)),
      ...overTheEnd(passage, passages[at + 1], standsAlone),
    ];
  });
}

function findingOf({ block }: Passage, words: string, message: string): Finding {
  return { kind: 'doubled-word', place: { block, words }, message };
}

function doublesIn(text: string, language: string, standsAlone: (name: string) => boolean): string[] {
  const found = [...text.matchAll(signTwice)].map(({ 0: words, index }) => around(text, index, words.length));
  let before: { word: string; next: number } | undefined;
  twice.lastIndex = 0;
  for (let match = twice.exec(text); match; match = twice.exec(text)) {
    const [words, first = '', second = ''] = match;
    const end = match.index + words.length;
    // The second word may be the first of the next pair.
    twice.lastIndex = match.index + first.length;
    const last = before?.next === match.index ? before.word : undefined;
    before = { word: first, next: end - second.length };
    const double = {
      first,
      second,
      before: text.slice(Math.max(0, match.index - near), match.index),
      after: text.slice(end, end + near),
    };
    if (isMeant(double, last, language) || !isMistakenDouble(double, language, standsAlone)) continue;
    // Of three in a row, the first two are enough.
    if (last?.toLowerCase() !== first.toLowerCase()) found.push(around(text, match.index, words.length));
  }
  return found;
}

/** Three in a row are meant, ha ha ha, unless they are three articles; so are two doubles: la la lo lo. */
function isMeant(
  { first, second, before, after }: DoubleWord,
  last: string | undefined,
  language: string,
): boolean {
  const [, next, afterNext] = /^\s+([\p{L}\p{M}\u200c]+)(?:\s+([\p{L}\p{M}\u200c]+))?/u.exec(after) ?? [];
  const isBesideDouble = (next !== undefined && next === afterNext) || doubleAtEnd.test(before);
  if (isBesideDouble && first === second) return true;
  const isRow = [last, next].some((one) => one?.toLowerCase() === first.toLowerCase());
  return isRow && !mustGoOn(first, language);
}

/** A page's last word may stand again at the beginning of the next. */
function overTheEnd(
  passage: Passage,
  next: Passage | undefined,
  standsAlone: (name: string) => boolean,
): Finding[] {
  if (!next || passage.kind !== 'paragraph' || next.kind !== 'paragraph' || endsSentence(passage.text))
    return [];
  const first = new RegExp(`${beginning}(${word})$`, 'u').exec(passage.own.trimEnd().slice(-near))?.[1];
  const second = new RegExp(`^(${word})${ending}`, 'u').exec(next.own.trimStart().slice(0, near))?.[1];
  if (!first || !second) return [];
  const before = passage.own.trimEnd().slice(-near, -first.length);
  // A line of one word is a name, a sign, a column's head.
  if (before.trim().split(/\s+/).length < 3) return [];
  const double = { first, second, before, after: next.own.trimStart().slice(second.length, near) };
  if (!isMistakenDouble(double, next.language, standsAlone)) return [];
  const message = `“${first}” stands here and again at the beginning of the next paragraph.`;
  return [findingOf(passage, lastWords(passage.text, 3), message)];
}

/** Whether a text has a word that no other one like it stands beside. */
function hasOnce(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const rest = text.slice(end, end + name.length + 2);
    const isWord =
      !/[\p{L}\p{M}\u200c-]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{M}\u200c-]/u.test(rest);
    const beside = text.slice(Math.max(0, at - name.length - 2), at);
    if (isWord && !beside.includes(name) && !rest.includes(name)) return true;
  }
  return false;
}

function around(text: string, at: number, length: number): string {
  const before = /(?:\S+\s+){0,2}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^(?:\s+\S+){0,2}/.exec(text.slice(at + length, at + length + 60))?.[0] ?? '';
  return `${before}${text.slice(at, at + length)}${after}`.trim();
}
