import type { Finding } from '../../formats/finding.ts';
import { isCode } from '../../text/isCode.ts';
import { beginsSmall, firstWords, lastWords } from '../../text/letters.ts';
import { endsInOpenWord, endsOpen, endsWithoutStop, isReference, joins } from '../../text/openEnd.ts';
import { endsSentence } from '../../text/sentenceEnd.ts';
import type { Passage } from './passages.ts';

/**
 * Paragraphs that end in the middle of a sentence, with nothing after them that goes on; and where the rest stands further
 * on, the parts that are out of order. Headings, captions, items, cells and verse need no full stop, nor does a line that
 * is no prose: a name, a place and a day, a book in a list, a program. Where paragraphs often end without one, only those
 * count that break off after a word that must go on.
 */
export function cutSentences(passages: readonly Passage[]): Finding[] {
  // A paragraph of several sentences is compared with its like, a line with lines.
  const long = endWithStops(passages.filter(({ text }) => isLong(text)));
  const short = endWithStops(passages.filter(({ text }) => !isLong(text)));
  const commasEnd = endWithCommas(passages);
  const cut = passages.filter((passage, at) => {
    if (passage.ends || !(isProse(passage) || isBrokenLine(passage))) return false;
    if (commasEnd && endsInComma(passage.text)) return false;
    const isOpen = endsOpen(passage.text, passage.language);
    const withStops = isLong(passage.text) ? long : short;
    // A picture or a table that stands between a sentence's halves is announced by neither.
    const after = passages[at + 1];
    const runsAround = after && standsBetween[after.kind] && (isOpen || (withStops && isLong(passage.text)));
    const next = runsAround ? passages.find(({ kind }, place) => place > at && !standsBetween[kind]) : after;
    // A list behind a table is not what the sentence before the table announces.
    if (!isUnended(passage, runsAround && next && announced[next.kind] ? undefined : next)) return false;
    return (
      passage.breaksOff === true ||
      isOpen ||
      (withStops && passage.kind !== 'note' && passage.kind !== 'list')
    );
  });
  const orphans = passages.filter((passage, at) => !passage.begins && isOrphan(passage, passages[at - 1]));
  const [only] = cut;
  const [rest] = orphans;
  // One end without a rest and one rest without a beginning belong together.
  if (cut.length === 1 && orphans.length === 1 && only && rest)
    return [
      findingOf(
        'page-order',
        only,
        `This sentence seems to continue in block ${rest.block} (“${firstWords(rest.text)}”): parts are out of order.`,
      ),
    ];
  return [
    ...cut.map((passage) =>
      findingOf(
        'cut-sentence',
        passage,
        'The paragraph ends in the middle of a sentence; its rest is missing.',
      ),
    ),
  ];
}

function findingOf(kind: 'cut-sentence' | 'page-order', passage: Passage, message: string): Finding {
  return { kind, place: { block: passage.block, words: lastWords(passage.text, 8) }, message };
}

/** What a sentence may announce without a full stop: verse, a quotation, a list, a picture, what is said to be missing. */
const announced: Record<Passage['kind'], boolean> = {
  paragraph: false,
  heading: false,
  quote: true,
  quoted: true,
  cite: false,
  list: true,
  verse: true,
  figure: true,
  table: true,
  note: false,
  gap: true,
  break: false,
  unknown: false,
};

/** What a sentence may run around. */
const standsBetween: Partial<Record<Passage['kind'], true>> = { figure: true, table: true };

const innerSentence =
  /(?<=[\p{Ll}\p{Lo}]{3}|\s\p{Sc}?[\p{N}.,]{0,9}\p{N}{2})[.!?؟۔…]["'\p{Pf}\p{Pe}]?\s+["'\p{Pi}\p{Ps}]?[\p{Lu}\p{Lo}]/u;

const shortestProse = 60;

const longLine = 120;

/** Fed. R. Bankr. P. 1016 has stops, too. */
const longestTitle = 20;

/** Several sentences, or one that is as long: no line, no heading. */
function isLong(text: string): boolean {
  return innerSentence.test(text) || text.length >= longLine;
}

function isProse({ kind, text }: Passage): boolean {
  if (kind !== 'paragraph' && kind !== 'quoted' && kind !== 'note') return false;
  if (isCode(text) || isReference(text) || /\s[|•·]\s/u.test(text)) return false;
  if (/^\s*[©*]/u.test(text) && !isLong(text)) return false;
  const words = text.trim().split(/\s+/);
  if (innerSentence.test(text)) return words.length > longestTitle || !isTitle(words);
  return kind === 'paragraph' && words.length >= 10 && text.length >= shortestProse && !isTitle(words);
}

/** Titles, names and credits have capitals where a sentence has small letters. */
function isTitle(words: readonly string[]): boolean {
  return words.filter((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word)).length >= words.length / 2;
}

/** A short paragraph or a long item that breaks off after a word like “the”. */
function isBrokenLine({ kind, text, language }: Passage): boolean {
  if (kind !== 'paragraph' && kind !== 'list') return false;
  if (isCode(text) || !endsInOpenWord(text, language)) return false;
  const words = text.trim().split(/\s+/);
  // An item's last word may join it to the next one.
  if (kind === 'list' && joins(words.at(-1) ?? '', language)) return false;
  return words.length >= (kind === 'list' ? 10 : 5) && !isTitle(words);
}

/** A paragraph of prose without the end of a sentence, with nothing that goes on or is announced. */
function isUnended({ text, kind, language, breaksOff }: Passage, next: Passage | undefined): boolean {
  const bare = text.trim();
  if (endsSentence(bare) || endsWithoutStop(bare)) return false;
  if (next === undefined || kind === 'note' || breaksOff) return true;
  // What is announced cuts nothing, except where a word of another kind must follow; small letters go on.
  if (announced[next.kind] && kind !== next.kind)
    return next.kind === 'list' && text.length >= shortestProse && endsInOpenWord(text, language);
  return !(next.kind === kind && goesOn(next.text));
}

/** Small letters go on, unless they are a command or a picture's credit. */
function goesOn(text: string): boolean {
  return beginsSmall(text) && !/^\s*(?:\$|\p{L}+[/_=@])/u.test(text);
}

/** Where many paragraphs have no full stop, their author writes so: in a list, a form, a poem. */
const mostUnended = 0.3;
const fewUnended = 3;

/** Whether an article's paragraphs end with a full stop as a rule, so that one without it is worth a look. */
function endWithStops(passages: readonly Passage[]): boolean {
  const prose = passages.filter((passage) => passage.kind === 'paragraph' && isProse(passage));
  const unended = prose.filter(
    ({ text }) => !endsSentence(text) && !endsWithoutStop(text) && !endsInComma(text),
  );
  return unended.length <= Math.max(fewUnended, prose.length * mostUnended);
}

/** A declaration or a law has paragraphs that end with commas: Recalling …, Convinced …, */
function endWithCommas(passages: readonly Passage[]): boolean {
  const prose = passages.filter(({ kind, text }) => kind === 'paragraph' && isLong(text));
  const withComma = prose.filter(({ text }) => endsInComma(text)).length;
  return withComma > fewUnended;
}

function endsInComma(text: string): boolean {
  return /[,،]\s*$/u.test(text);
}

/** A paragraph that goes on with a sentence which the one before has ended. */
function isOrphan(passage: Passage, before: Passage | undefined): boolean {
  if (passage.kind !== 'paragraph' || !beginsSmall(passage.text) || !isProse(passage)) return false;
  return before === undefined || (before.kind === 'paragraph' && endsSentence(before.text));
}
