/** The kinds of page that most readers open an app with. */
export type StartKind = 'front' | 'list' | 'article';

/** Where the shell has the links of the page that it stands for. */
export const startMark = '<!--start-of-page-->';

/** What stands in the shell and in the links of starts for the way to the site's root, which differs by the page that is asked for. */
export const rootMark = '{root}';

/** A file to keep: its path below the scope, and its hash as `fetch` takes it (SRI). A file that differs is not kept. */
export type ShellEntry = readonly [path: string, integrity: string];

/** What the worker keeps so that the reader starts without a line; the press writes it when all files are there. */
export interface ShellList {
  /** The page that is shown where another could not be reached. */
  shell: ShellEntry;
  /** What each kind of page starts with besides the shell's own code, as links for its head: code, style, fonts. */
  starts: Readonly<Record<StartKind, string>>;
  /** Code, fonts, the publication. */
  files: readonly ShellEntry[];
  /** The texts of each chrome language, the dictionary first; only those of the chosen one are kept. */
  languages: Readonly<Record<string, readonly ShellEntry[]>>;
  /** The code of the search, kept where articles are: without a line they are what it goes through. */
  search: readonly ShellEntry[];
}

/** The key of a file in the cache, below the scope: a file without a hash in its name gets one, so that versions stand side by side. */
export function cacheKey([path, integrity]: ShellEntry): string {
  return path.startsWith('assets/') ? path : `${path}?${encodeURIComponent(integrity)}`;
}
