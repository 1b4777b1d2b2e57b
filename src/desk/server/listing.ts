import { setImmediate } from 'node:timers/promises';
import { foldWords } from '../../language/fold.ts';
import type { Draft } from './draft.ts';
import type { ListAnswer, ListEntry } from './listAnswer.ts';
import type { PublishedSummary } from './publishedArticles.ts';

const perPage = 30;

/** How many rows are looked through before a save that waits has its turn. */
const rowsPerTurn = 500;

/** What is asked of the list. */
export interface ListQuery {
  text: string;
  show: 'all' | 'draft' | 'published';
  page: number;
}

/**
 * One page of the list: drafts first, by the time they were saved, then what is published, by its day; an article with an
 * open draft stands among the drafts only.
 *
 * @param flagsOf how much is doubtful in a published article: asked for the shown ones only
 */
export async function listPage(
  question: ListQuery,
  drafts: readonly Draft[],
  published: readonly PublishedSummary[],
  flagsOf: (id: string) => Promise<number>,
): Promise<ListAnswer> {
  const open = drafts.filter((draft) => draft.changed).sort((a, b) => b.saved - a.saved);
  const taken = new Set(open.map((draft) => draft.published?.id));
  const rows: ListEntry[] = [
    ...(question.show === 'published' ? [] : open.map(draftEntry)),
    ...(question.show === 'draft'
      ? []
      : published
          .filter((head) => !taken.has(head.name))
          .map((head): ListEntry => ({ kind: 'published', ...head, findings: 0 }))),
  ];
  const found = await withWords(rows, searchTerms(question.text));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(Math.max(1, question.page), pages);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  const entries = await Promise.all(
    shown.map(async (row) =>
      row.kind === 'draft' || row.broken ? row : { ...row, findings: await flagsOf(row.name) },
    ),
  );
  return { entries, total: found.length, page, pages };
}

function draftEntry({ key, article, document }: Draft): ListEntry {
  const { title, language, date, authors } = article;
  const facts = { kind: 'draft' as const, name: key, title, language, date, authors };
  return document
    ? { ...facts, document: document.name, findings: document.findings.length }
    : { ...facts, findings: 0 };
}

async function withWords(rows: ListEntry[], wanted: string[]): Promise<ListEntry[]> {
  if (wanted.length === 0) return rows;
  const found: ListEntry[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    const { title, name, date, language, document, authors } = row;
    const text = foldWords([title, name, date, language, document, ...authors].join(' ')).join(' ');
    if (wanted.every((word) => text.includes(word))) found.push(row);
  }
  return found;
}

/** What is looked for: words, or several that belong together, as a day's figures do. */
function searchTerms(text: string): string[] {
  return text
    .split(/\s+/)
    .map((term) => foldWords(term).join(' '))
    .filter(Boolean);
}
