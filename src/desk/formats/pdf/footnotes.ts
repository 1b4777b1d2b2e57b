import type { Box } from './file/matrix.ts';
import type { Cluster } from './lines/clusters.ts';
import type { Line } from './lines/lines.ts';
import { logicalOrder } from './lines/logicalOrder.ts';
import type { Measure } from './lines/measure.ts';

/** Text with notes at its foot: a page, or a column of it. */
export interface NotedText {
  page: number;
  lines: Line[];
  rules: Box[];
  measure: Measure;
}

/** A footnote: its key, and its lines without the mark. */
export interface Footnote {
  key: string;
  lines: Line[];
}

const longestMark = 3;
const MARK = /^(?:[0-9۰-۹٠-٩]{1,3}|[*†‡§]{1,3}|[a-z])$/;
/** Notes are set smaller than the text, by this at the least. */
const SMALLER = 0.95;

/**
 * Takes the footnotes from the feet of pages and columns: the last lines, smaller than the text and below a short rule or a gap, of which
 * the first begins with a mark that is a superscript in the text above, or, where the notes stand together at the text's end, on an
 * earlier page. Those marks get the notes' keys. What cannot be matched so is left where it is.
 *
 * @returns the notes in the order of their marks, and the lines that are theirs now.
 */
export function takeFootnotes(
  texts: readonly NotedText[],
  margins: ReadonlyMap<Line, unknown>,
): { notes: Footnote[]; taken: Set<Line> } {
  const notes: Footnote[] = [];
  const taken = new Set<Line>();
  // Marks that no note has been found for yet.
  let open: SuperscriptMark[] = [];
  for (const text of texts) {
    const lines = text.lines.filter((line) => !margins.has(line));
    const foot = footOf(lines, text);
    const body = lines.filter((line) => !foot.includes(line));
    const own = body.flatMap(superscriptMarks);
    const isOwn = foot[0] !== undefined && firstMark(foot[0], byText(own)) !== undefined;
    const marks = byText(isOwn ? own : [...open, ...own]);
    let current = notes.at(-1);
    const found: Footnote[] = [];
    for (const [at, line] of foot.entries()) {
      // What stands apart below the notes is no part of them.
      if (isApart(foot[at - 1], line, text.measure)) current = undefined;
      const next = firstMark(line, marks);
      if (next) {
        const key = `${text.page}-${next.text}`;
        const again = notes.some((note) => note.key === key) || found.some((note) => note.key === key);
        current = {
          key: again ? `${key}-${notes.length + found.length}` : key,
          lines: [withoutMark(line, next.text)],
        };
        for (const sign of next.signs) sign.note = current.key;
        found.push(current);
      } else if (current) current.lines.push(line);
      else continue;
      taken.add(line);
    }
    notes.push(...found);
    open = [...open, ...own].filter((mark) => !isNoted(mark));
  }
  return { notes, taken };
}

/** Marks by their texts, in reading order. */
function byText(marks: readonly SuperscriptMark[]): Map<string, SuperscriptMark[]> {
  return Map.groupBy(marks, ({ text }) => text);
}

/** The first mark without a note that a line begins with. */
function firstMark(line: Line, marks: ReadonlyMap<string, SuperscriptMark[]>): SuperscriptMark | undefined {
  const text = logicalOrder(line.signs, line.rtl)
    .map((sign) => sign.text)
    .join('')
    .trimStart();
  for (let length = longestMark; length > 0; length--) {
    const isWhole = !/^[0-9۰-۹٠-٩]/.test(text.slice(length));
    const found = isWhole && marks.get(text.slice(0, length))?.find((mark) => !isNoted(mark));
    if (found) return found;
  }
  return undefined;
}

function isNoted(mark: SuperscriptMark): boolean {
  return mark.signs.some((sign) => sign.note !== undefined);
}

/** Whether a line is further below another than the lines of a note and its neighbours are from each other. */
function isApart(above: Line | undefined, line: Line, { leading }: Measure): boolean {
  return above !== undefined && line.y - above.y > 1.9 * leading * line.size;
}

/** The small lines at the page's end, below a short rule or a gap. */
function footOf(lines: Line[], { rules, measure }: NotedText): Line[] {
  let from = lines.length;
  while (from > 0 && (lines[from - 1] as Line).size <= SMALLER * measure.size) from--;
  for (let i = Math.max(from, 0); i < lines.length; i++) {
    const line = lines[i] as Line;
    const above = lines[i - 1];
    const top = above?.y ?? 0;
    const ruled = rules.some(
      (rule) =>
        rule.bottom - rule.y < 3 &&
        rule.end - rule.x < 0.7 * (measure.end - measure.x) &&
        rule.end - rule.x > 20 &&
        rule.y > top &&
        rule.y < line.y,
    );
    if (ruled || (above && line.y - top > 1.5 * measure.leading * line.size)) return lines.slice(i);
  }
  return [];
}

interface SuperscriptMark {
  text: string;
  signs: Cluster[];
}

function superscriptMarks(line: Line): SuperscriptMark[] {
  const marks: SuperscriptMark[] = [];
  let signs: Cluster[] = [];
  const close = () => {
    const text = signs.map((sign) => sign.text).join('');
    if (MARK.test(text)) marks.push({ text, signs });
    signs = [];
  };
  for (const sign of logicalOrder(line.signs, line.rtl)) {
    if (sign.superscript) signs.push(sign);
    else close();
  }
  close();
  return marks;
}

function withoutMark(line: Line, mark: string): Line {
  const signs = [...line.signs];
  const take = () => (line.rtl ? signs.pop() : signs.shift());
  for (let text = ''; text.length < mark.length; ) text += take()?.text.trim() || mark;
  const edge = () => (line.rtl ? signs.at(-1) : signs[0]);
  while (edge() && /^[\s.)\]]+$/.test(edge()?.text ?? '')) take();
  return { ...line, signs, x: Math.min(...signs.map((s) => s.x)), end: Math.max(...signs.map((s) => s.end)) };
}
