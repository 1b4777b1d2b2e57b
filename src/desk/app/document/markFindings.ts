import { type Folded, fold } from '../../../language/fold.ts';
import type { DocumentLine } from './documentLines.ts';
import type { ShownFinding } from './shownFinding.ts';

/** Part of a line with the findings in it. */
export interface TextSegment {
  text: string;
  findings: ShownFinding[];
  /** The findings that begin here, where a link to them leads. */
  starting: ShownFinding[];
}

interface FindingMark {
  from: number;
  to: number;
  finding: ShownFinding;
}

/** The lines with their findings marked. A finding whose words are not in the document marks nothing. */
export function markFindings(
  lines: readonly DocumentLine[],
  findings: readonly ShownFinding[],
): TextSegment[][] {
  const folded = lines.map((line) => fold(line.text, { spaces: 'one' }));
  const marks: FindingMark[][] = lines.map(() => []);
  for (const finding of findings) {
    for (const words of searchWords(finding)) {
      const found = find(words, finding.place.page, lines, folded);
      if (found) marks[found.line]?.push({ from: found.from, to: found.to, finding });
    }
  }
  const begun = new Set<string>();
  return lines.map((line, at) => segmentsOf(line.text, marks[at] ?? [], begun));
}

/** The words to look for: both sides of a boundary, which may be on two pages; otherwise the words at the place. */
export function searchWords({ boundary, place }: ShownFinding): string[] {
  return boundary ? [boundary.before, boundary.after] : [place.words];
}

function find(
  words: string,
  page: number | undefined,
  lines: readonly DocumentLine[],
  folded: readonly Folded[],
): { line: number; from: number; to: number } | undefined {
  const sought = fold(words, { spaces: 'one' }).text.trim();
  if (sought === '') return undefined;
  // First on the page named, then anywhere: a paragraph may begin on the page before.
  const order = lines.map((_, at) => at);
  if (page !== undefined)
    order.sort((a, b) => Number(lines[b]?.page === page) - Number(lines[a]?.page === page));
  for (const wanted of [sought, sought.slice(0, 24), sought.slice(-24)]) {
    for (const line of order) {
      const there = folded[line];
      const at = there?.text.indexOf(wanted) ?? -1;
      if (there && at >= 0) {
        const { start, end } = there.originalRange(at, at + wanted.length);
        return { line, from: start, to: end };
      }
    }
  }
  return undefined;
}

function segmentsOf(text: string, marks: readonly FindingMark[], begun: Set<string>): TextSegment[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, at) => {
    const findings = marks.filter((mark) => mark.from <= from && mark.to > from).map((mark) => mark.finding);
    const starting = findings.filter(({ id }) => !begun.has(id));
    for (const { id } of starting) begun.add(id);
    return { text: text.slice(from, edges[at + 1]), findings, starting };
  });
}
