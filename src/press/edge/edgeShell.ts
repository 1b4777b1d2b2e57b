import type { Preloads } from '../preloads.ts';

/** What the handler takes from the built reader: everything about it that no publication changes. */
export interface EdgeShell {
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  /** The built `index.html` before anything was printed into it. */
  template: string;
  preloads: Preloads;
  /** The template's inline scripts, as a Content-Security-Policy names them. */
  scriptHashes: string[];
}
