import type { Finding } from '../../formats/finding.ts';
import type { Join } from '../../formats/join.ts';
import type { Edit } from '../../formats/runText.ts';
import { firstWords, lastWords } from '../../text/letters.ts';
import { judgeHyphen, type Vocabulary } from './hyphens.ts';

/** The new text at a boundary, and what is reported about it. */
export interface Boundary {
  edit: Edit;
  join: Join;
  finding?: Finding;
}

/** Joins a text at a boundary: a divided word becomes one, other words get a space between them. */
export function closeBoundary(
  text: string,
  from: number,
  to: number,
  language: string,
  known: Vocabulary,
  page: number | undefined,
): Boundary {
  // The nearest words decide and are reported.
  const head = text.slice(Math.max(0, from - 200), from);
  const tail = text.slice(to, to + 200);
  const before = lastWords(head);
  const after = firstWords(tail);
  const hyphen = /[-‐\u00ad]+$/.exec(head)?.[0];
  const place = (words: string) => ({ ...(page === undefined ? {} : { page }), words });
  const line = (edit: string, cut = from): Boundary => ({
    edit: { from: cut, to, text: edit },
    join: {
      kind: hyphen ? 'word' : 'line',
      place: place(lastWords(head.slice(0, head.length - (from - cut)), 3) + edit + firstWords(tail, 3)),
      before,
      after,
    },
  });
  if (hyphen?.includes('\u00ad')) return line('', from - hyphen.length);
  if (hyphen === undefined || !/[\p{L}\p{M}\p{N}][-‐]$/u.test(head))
    return line(/\S[—–/]$/u.test(head) && !/\s[—–]$/u.test(head) ? '' : ' ');
  const verdict = judgeHyphen(head.slice(0, -1), tail, language, known);
  if (verdict === 'suspended') return line(' ');
  if (verdict === 'joined') return line('', from - hyphen.length);
  if (verdict === 'kept') return line('');
  const words = `${lastWords(head, 1)}${firstWords(tail, 1)}`;
  return {
    ...line(''),
    finding: {
      kind: 'uncertain-hyphen',
      place: place(words),
      message: `A line ended inside “${words}”; the document does not say whether the hyphen belongs to the word, so it was kept.`,
    },
  };
}
