import type { ReaderItem, ReaderListPage } from '../listSchema.ts';
import { listAddress, pageSize } from '../lists.ts';

/** What a list's address shows: its articles, and where older and newer ones are. */
export interface ShownListPage {
  items: ReaderItem[];
  /** The number of this page, counted from the oldest. */
  number: number;
  /** How many pages there are; unknown where a page was built without the counts, or they failed to load. */
  pages?: number | undefined;
  /** Set for a list's opening, which has no number of its own though it begins with a numbered page. */
  isFirst?: boolean;
  older?: string | undefined;
  newer?: string | undefined;
}

/** A numbered page as it is stored. Without `pages`, a page that is full is taken to have a newer one. */
export function numberedListPage(
  list: string,
  number: number,
  pages: number | undefined,
  stored: ReaderListPage,
): ShownListPage {
  const newer = pages === undefined ? stored.items.length >= pageSize : number < pages;
  return {
    items: stored.items,
    number,
    pages,
    older: number > 1 ? listAddress(list, number - 1) : undefined,
    newer: newer ? listAddress(list, number + 1) : undefined,
  };
}

/**
 * How a list opens: on its newest page, filled up from the one before. “Older” leads into that page at the first
 * article not shown yet, so that none is shown twice.
 */
export function firstListPage(
  list: string,
  pages: number,
  size: number,
  newest?: ReaderListPage,
  before?: ReaderListPage,
): ShownListPage {
  const rest = before?.items ?? [];
  const fill = rest.slice(0, Math.max(0, size - (newest?.items.length ?? 0)));
  const next = rest[fill.length];
  // The page before is full, so some of it is always left unless the newest had no article at all.
  const place = next && fill.length > 0 ? `#item-${next.id}` : '';
  const older = next && `${listAddress(list, pages - 1)}${place}`;
  return { items: [...(newest?.items ?? []), ...fill], number: pages, pages, isFirst: true, older };
}
