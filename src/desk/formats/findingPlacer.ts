import type { Item } from './item.ts';
import type { PlacedFinding } from './parsedDocument.ts';

/** Collects what a format's reader could not carry over, each finding with the words around its place. */
export interface FindingPlacer {
  /** Something is lost where the reader is; `lost` are its words. One paragraph tells the same once. */
  report(message: string, lost?: string): void;
  /** The same beside words that are known already. */
  reportAt(words: string, message: string): void;
  /** A paragraph begins, maybe inside another one; the reader adds its words to `items`. */
  begin(items: readonly Item[], page: number): void;
  /** The paragraph that began last ends. */
  end(): void;
  /** All that was reported, and what was reported too often to be told each time. Words are '' where there are none. */
  finish(): { placed: PlacedFinding[]; more: string[] };
}

interface Report {
  message: string;
  /** In pieces, between which there are words that are kept. */
  lost: string[];
}

/** What is reported in a paragraph, by the number of items before it: at first, and at last. */
type OpenReport = Report & { from: number; at: number };

/** More of one kind would hide the other findings. */
const most = 200;
const longestQuotation = 600;
/** Characters on either side of a place. */
const reach = 40;

/** A placer for one document. */
export function createFindingPlacer(): FindingPlacer {
  const open: { items: readonly Item[]; page: number; reports: Map<string, OpenReport> }[] = [];
  const placed: (Report & { words: string; page: number })[] = [];
  const counts = new Map<string, number>();
  /** What is lost before the first words. */
  let waiting: Report[] = [];
  /** The end of the last paragraph with words. */
  let last = { words: '', page: 1 };

  const place = (report: Report, words: string, page: number) => {
    const { message, lost } = report;
    const before = placed.at(-1);
    if (before?.message === message && before.words === words) {
      before.lost.push(...lost);
      return;
    }
    const count = (counts.get(message) ?? 0) + 1;
    counts.set(message, count);
    if (count <= most) placed.push({ ...report, words, page });
  };
  const add = (report: Report) => {
    const paragraph = open.at(-1);
    if (!paragraph && last.words) place(report, last.words, last.page);
    else if (!paragraph) waiting.push(report);
    else addTo(paragraph.reports, report, paragraph.items.length);
  };
  return {
    report: (message, lost = '') => add({ message, lost: lost ? [lost] : [] }),
    reportAt: (words, message) => place({ message, lost: [] }, words, last.page),
    begin(items, page) {
      open.push({ items, page, reports: new Map() });
    },
    end() {
      const { items, page, reports } = open.pop() ?? { items: [], page: 1, reports: new Map() };
      for (const { message, lost, from } of reports.values()) {
        const words = wordsAround(items, from);
        if (words) place({ message, lost }, words, page);
        else add({ message, lost });
      }
      if (!items.some((item) => textOf(item).trim())) return;
      for (const report of waiting) place(report, wordsAround(items, 0), page);
      waiting = [];
      last = { words: wordsAround(items, items.length), page };
    },
    finish() {
      for (const report of waiting) place(report, '', 1);
      const more = [...counts].flatMap(([message, count]) =>
        count > most ? [`${message} (${count - most} more)`] : [],
      );
      return {
        placed: placed.map(({ message, lost, ...at }) => ({ ...at, message: quoting(message, lost) })),
        more,
      };
    },
  };
}

/** A program parts one passage into several pieces. */
function addTo(reports: Map<string, OpenReport>, { message, lost }: Report, at: number): void {
  const known = reports.get(message);
  if (!known) {
    reports.set(message, { message, lost, from: at, at });
    return;
  }
  const [first = '', ...others] = lost;
  if (known.at === at && known.lost.length > 0) known.lost.push((known.lost.pop() ?? '') + first, ...others);
  else known.lost.push(...lost);
  known.at = at;
}

/** The words on both sides of a place among a paragraph's items, in its line if there are any. */
function wordsAround(items: readonly Item[], at: number): string {
  const before = items.slice(0, at).map(textOf).join('');
  const after = items.slice(at).map(textOf).join('');
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-reach);
  const rest = /^[^\n]*/.exec(after)?.[0].slice(0, reach) ?? '';
  const around = `${line.length < reach ? line : line.replace(/^\S*\s/, '')}${rest.length < reach ? rest : rest.replace(/\s\S*$/, '')}`;
  const words = around.trim() || before.trim().slice(-reach) || after.trim().slice(0, reach);
  return words.trim().replace(/\s+/g, ' ');
}

function textOf(item: Item): string {
  if ('turn' in item) return '\n';
  return 'text' in item && item.note === undefined ? item.text : '';
}

function quoting(message: string, lost: readonly string[]): string {
  const words = lost.join(' … ').replace(/\s+/g, ' ').trim();
  if (!words) return message;
  const shown = words.length > longestQuotation ? `${words.slice(0, longestQuotation)}…` : words;
  return `${message.replace(/\.$/, '')}: “${shown}”.`;
}
