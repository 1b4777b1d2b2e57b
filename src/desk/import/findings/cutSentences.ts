import type { Finding } from '../../formats/finding.ts';
import { beginsSmall, firstWords, lastWords } from '../../text/letters.ts';
import { endsSentence, holdsSentence } from '../../text/sentenceEnd.ts';
import type { Passage } from './passages.ts';

/**
 * Paragraphs that end in the middle of a sentence, with nothing after them that goes on; and where the rest stands further
 * on, the parts that are out of order. Headings, captions, items, cells and verse need no full stop, nor does a line that
 * is no prose: a name, a place and a day.
 */
export function cutSentences(passages: readonly Passage[]): Finding[] {
  const cut = passages.filter(
    (passage, at) => !passage.ends && isProse(passage) && isCut(passage, passages[at + 1]),
  );
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

function isProse({ kind, text }: Passage): boolean {
  if (kind !== 'paragraph' && kind !== 'quoted' && kind !== 'note') return false;
  const words = text.trim().split(/\s+/).length;
  return holdsSentence(text) || (kind === 'paragraph' && words >= 10 && text.length >= 60);
}

function isCut({ text, kind, breaksOff }: Passage, next: Passage | undefined): boolean {
  const bare = text.trim();
  if (endsSentence(bare) || /(?:https?:\/\/|www\.|@)\S+$/.test(bare)) return false;
  if (next === undefined || kind === 'note' || breaksOff) return true;
  // What is announced cuts nothing; small letters go on.
  if (announced[next.kind] && kind !== next.kind) return false;
  return !(next.kind === kind && beginsSmall(next.text));
}

/** A paragraph that goes on with a sentence which the one before has ended. */
function isOrphan(passage: Passage, before: Passage | undefined): boolean {
  if (passage.kind !== 'paragraph' || !beginsSmall(passage.text) || !isProse(passage)) return false;
  return before === undefined || (before.kind === 'paragraph' && endsSentence(before.text));
}
