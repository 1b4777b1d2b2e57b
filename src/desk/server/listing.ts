import { setImmediate } from 'node:timers/promises';
import { foldWords } from '../../language/fold.ts';
import type { Draft } from './api/draft.ts';
import type { ListAnswer, ListEntry } from './api/listAnswer.ts';
import type { PublishedSummary } from './publishedArticles.ts';

const perPage = 30;

/** How many rows are searched before a waiting save gets its turn. */
const rowsPerTurn = 500;

/** A request to the list. */
export interface ListQuery {
  text: string;
  show: 'all' | 'draft' | 'published';
  page: number;
}

/**
 * One page of the list: drafts first, by time of saving, then published articles by date; an article with an
 * open draft is listed once, as a draft.
 *
 * @param countFindings counts the open findings of a row; called for the shown ones only
 */
export async function listPage(
  question: ListQuery,
  drafts: readonly Draft[],
  published: readonly PublishedSummary[],
  countFindings: (row: ListEntry) => Promise<number>,
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
      row.broken || row.retracted ? row : { ...row, findings: await countFindings(row) },
    ),
  );
  return { entries, total: found.length, page, pages };
}

function draftEntry({ key, article, document }: Draft): ListEntry {
  const { title, language, date, authors } = article;
  const facts = { kind: 'draft' as const, name: key, title, language, date, authors, findings: 0 };
  return document ? { ...facts, document: document.name } : facts;
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
