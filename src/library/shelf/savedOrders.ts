import { compareNames } from '../../contract/derived/nameOrder.ts';
import type { SavedEntry } from '../libraryData.ts';

type Compare = (a: SavedEntry, b: SavedEntry) => number;

/** The orders that the saved list can be in. An id begins with the day of publication. */
export const savedOrders = {
  saved: (a, b) => b.at - a.at || b.id.localeCompare(a.id),
  published: (a, b) => b.id.localeCompare(a.id),
  title: (a, b) => compareNames(a.title, b.title),
} as const satisfies Record<string, Compare>;
