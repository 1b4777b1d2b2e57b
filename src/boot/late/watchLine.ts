import type { QueryClient } from '@tanstack/react-query';
import { isCut, noteLine, onLineChange } from '../../data/line.ts';
import { siteRoot } from '../../data/siteRoot.ts';

/** How often a line that was cut is tried, in milliseconds; while nobody looks, not at all. */
const interval = 20_000;

/** The queries of what is counted and ordered from all articles: from what is kept while the line is cut, from the host otherwise. */
const derived = new Set<unknown>(['list', 'counts', 'archive', 'index', 'around']);

/** Whether a query is one of those. */
export function isDerived({ queryKey }: { queryKey: readonly unknown[] }): boolean {
  return derived.has(queryKey[0]);
}

/**
 * Follows the line: tries one that was cut until it is back, and has lists made from the other source when it changes. What is
 * being read stays as it is.
 */
export function watchLine(client: QueryClient): void {
  const change = () => {
    // Lists that are on the screen stay while the line is cut, and are complete again when it is back.
    void client.invalidateQueries({ predicate: isDerived, refetchType: isCut() ? 'none' : 'active' });
    if (isCut()) return;
    const failed = ({ state }: { state: { status: string } }) => state.status === 'error';
    void client.refetchQueries({ type: 'active', predicate: failed });
  };
  onLineChange(change);
  const retry = () => {
    if (isCut() && document.visibilityState === 'visible') void tryLine();
  };
  window.addEventListener('online', retry);
  document.addEventListener('visibilitychange', retry);
  setInterval(retry, interval);
  if (isCut()) retry();
}

/** Asks the host for its smallest list, past the worker and every cache. */
async function tryLine(): Promise<void> {
  try {
    const { ok } = await fetch(`${siteRoot}content/archive.json`, {
      method: 'HEAD',
      cache: 'no-store',
    });
    if (ok) noteLine(false);
  } catch {
    // Not yet.
  }
}
