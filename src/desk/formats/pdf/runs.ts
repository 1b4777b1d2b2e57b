import { lowered, raised } from '../formulas/formulaParts.ts';
import type { DocumentRun } from '../parsedDocument.ts';
import type { Cluster } from './lines/clusters.ts';
import { logicalOrder } from './lines/logicalOrder.ts';
import { type BracketCount, countBrackets, mirrored } from './lines/mirrored.ts';
import { repairedWords } from './lines/presentationForms.ts';
import type { LineGroup } from './paragraphs.ts';

/** The lines' signs in the order of reading, each line's end as `\n` but the last one's. */
export function orderedSigns(group: Pick<LineGroup, 'lines' | 'rtl'>): Cluster[][] {
  return group.lines.map((line) => logicalOrder(line.signs, group.rtl));
}

/** Counts how the document's producer noted brackets; see {@link countBrackets}. */
export function bracketsOf(groups: Pick<LineGroup, 'lines' | 'rtl'>[]): BracketCount {
  const count = { logical: 0, visual: 0 };
  for (const group of groups) countBrackets(orderedSigns(group).flat(), group.rtl, count);
  return count;
}

/**
 * Makes runs of a paragraph's lines.
 *
 * @param byLooks the producer noted the brackets of right-to-left text by their looks.
 */
export function runsOf(group: Pick<LineGroup, 'lines' | 'rtl'>, byLooks: boolean): DocumentRun[] {
  const runs: DocumentRun[] = [];
  const add = (text: string, like: Omit<DocumentRun, 'text'>) => {
    const last = runs.at(-1);
    const same =
      last &&
      last.note === like.note &&
      (['strong', 'em', 'href'] as const).every((key) => (last[key] ?? false) === (like[key] ?? false));
    if (last && (same || (text === '\n' && last.note === undefined))) last.text += text;
    else runs.push({ text, ...like });
  };
  for (const [i, line] of orderedSigns(group).entries()) {
    if (i > 0) add('\n', {});
    for (const sign of byLooks ? mirrored(line, group.rtl) : line) {
      add(withLevel(sign), {
        ...(sign.strong ? { strong: true } : {}),
        ...(sign.em ? { em: true } : {}),
        ...(sign.href === undefined ? {} : { href: sign.href }),
        ...(sign.note === undefined ? {} : { note: sign.note }),
      });
    }
  }
  return runs.map((run) => ({ ...run, text: repairedWords(run.text).normalize('NFC') }));
}

/** Raised and lowered figures of formulas, and of marks whose note was not found, as what they are: x², H₂O. */
function withLevel({ text, superscript, subscript, note }: Cluster): string {
  if (note !== undefined || !(superscript || subscript)) return text;
  return text.replace(/[0-9]/g, (digit) => (superscript ? raised(digit) : lowered(digit)));
}
