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

const MARK = /^(?:[0-9۰-۹٠-٩]{1,3}|[*†‡§]{1,3}|[a-z])$/;
/** Notes are set smaller than the text, by this at the least. */
const SMALLER = 0.95;

/**
 * Takes the footnotes from the feet of pages and columns: the last lines, smaller than the text and below a short rule or a gap, of which
 * the first begins with a mark that is a superscript in the text above. Those marks get the notes' keys. What cannot be
 * matched so is left where it is.
 *
 * @returns the notes in the order of their marks, and the lines that are theirs now.
 */
export function takeFootnotes(
  texts: readonly NotedText[],
  margins: ReadonlyMap<Line, unknown>,
): { notes: Footnote[]; taken: Set<Line> } {
  const notes: Footnote[] = [];
  const taken = new Set<Line>();
  for (const text of texts) {
    const lines = text.lines.filter((line) => !margins.has(line));
    const foot = footOf(lines, text);
    const body = lines.filter((line) => !foot.includes(line));
    const marks = body.flatMap(superscriptMarks);
    let current = notes.at(-1);
    const found: Footnote[] = [];
    for (const line of foot) {
      const next = marks.slice(found.length).find((mark) => beginsWith(line, mark.text));
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
  }
  return { notes, taken };
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

function beginsWith(line: Line, mark: string): boolean {
  const text = logicalOrder(line.signs, line.rtl)
    .map((sign) => sign.text)
    .join('')
    .trimStart();
  return text.startsWith(mark) && !/^[0-9۰-۹٠-٩]/.test(text.slice(mark.length));
}

function withoutMark(line: Line, mark: string): Line {
  const signs = [...line.signs];
  const take = () => (line.rtl ? signs.pop() : signs.shift());
  for (let text = ''; text.length < mark.length; ) text += take()?.text.trim() || mark;
  const edge = () => (line.rtl ? signs.at(-1) : signs[0]);
  while (edge() && /^[\s.)\]]+$/.test(edge()?.text ?? '')) take();
  return { ...line, signs, x: Math.min(...signs.map((s) => s.x)), end: Math.max(...signs.map((s) => s.end)) };
}
