import type { Finding } from '../../formats/finding.ts';
import { isCode } from '../../text/isCode.ts';
import { beginsSmall, firstWords, lastWords } from '../../text/letters.ts';
import { endsOpen, endsWithoutStop, isReference } from '../../text/openEnd.ts';
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
  const long = endWithStops(passages.filter(({ text }) => innerSentence.test(text)));
  const short = endWithStops(passages.filter(({ text }) => !innerSentence.test(text)));
  const cut = passages.filter((passage, at) => {
    if (passage.ends || !isProse(passage)) return false;
    const isOpen = endsOpen(passage.text, passage.language);
    // A picture or a table that stands between a sentence's halves is announced by neither.
    const next = isOpen
      ? passages.find(({ kind }, place) => place > at && !standsBetween[kind])
      : passages[at + 1];
    if (!isUnended(passage, next)) return false;
    const withStops = innerSentence.test(passage.text) ? long : short;
    return passage.breaksOff === true || isOpen || (withStops && passage.kind !== 'note');
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

const innerSentence = /(?<=[\p{Ll}\p{Lo}]{3})[.!?؟۔…]["'\p{Pf}\p{Pe}]?\s+["'\p{Pi}\p{Ps}]?[\p{Lu}\p{Lo}]/u;

function isProse({ kind, text }: Passage): boolean {
  if (kind !== 'paragraph' && kind !== 'quoted' && kind !== 'note') return false;
  if (isCode(text) || isReference(text) || /\s[|•·]\s|^\s*[©*]/u.test(text)) return false;
  const words = text.trim().split(/\s+/);
  if (innerSentence.test(text)) return true;
  // Titles, names and credits have capitals where a sentence has small letters.
  const capitals = words.filter((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word)).length;
  return kind === 'paragraph' && words.length >= 10 && text.length >= 60 && capitals < words.length / 2;
}

/** A paragraph of prose without the end of a sentence, with nothing that goes on or is announced. */
function isUnended({ text, kind, breaksOff }: Passage, next: Passage | undefined): boolean {
  const bare = text.trim();
  if (endsSentence(bare) || endsWithoutStop(bare)) return false;
  if (next === undefined || kind === 'note' || breaksOff) return true;
  // What is announced cuts nothing; small letters go on.
  if (announced[next.kind] && kind !== next.kind) return false;
  return !(next.kind === kind && beginsSmall(next.text));
}

/** Where many paragraphs have no full stop, their author writes so: in a list, a form, a poem. */
const mostUnended = 0.3;
const fewUnended = 3;

/** Whether an article's paragraphs end with a full stop as a rule, so that one without it is worth a look. */
function endWithStops(passages: readonly Passage[]): boolean {
  const prose = passages.filter((passage) => passage.kind === 'paragraph' && isProse(passage));
  const unended = prose.filter(({ text }) => !endsSentence(text) && !endsWithoutStop(text));
  return unended.length <= Math.max(fewUnended, prose.length * mostUnended);
}

/** A paragraph that goes on with a sentence which the one before has ended. */
function isOrphan(passage: Passage, before: Passage | undefined): boolean {
  if (passage.kind !== 'paragraph' || !beginsSmall(passage.text) || !isProse(passage)) return false;
  return before === undefined || (before.kind === 'paragraph' && endsSentence(before.text));
}
