import { listKinds, type NamedKind } from './lists.ts';

/** Where a page of a list is stored, below `content/`. */
export function listPagePath(list: string, page: number): string {
  return `lists/${list}/${page}.json`;
}

/** Where the counts of a list with its own file are stored, below `content/`. */
export function listCountsPath(list: string): string {
  return `lists/${list}/counts.json`;
}

/** Where the months that have articles are counted, below `content/`: all of them, or those of a year. */
export function archiveIndexPath(year?: string): string {
  return `lists/archive/${year === undefined ? '' : `${year}/`}index.json`;
}

/** Where all names of a kind are stored, below `content/`. */
export function listIndexPath(kind: NamedKind): string {
  return `lists/${listKinds[kind].index.path}/index.json`;
}
