import type { InlineHashes } from '../hosting/inlineHashes.ts';
import type { PageTemplate } from '../page/pageTemplate.ts';
import type { Preloads } from '../page/preloads.ts';

/** What the handler takes from the built reader: everything about it that no publication changes. */
export interface EdgeShell {
  /** The path that the site lies below, with a slash at both ends. */
  base: string;
  /** What pages are made of, before anything was built into it. */
  template: PageTemplate;
  preloads: Preloads;
  /** What the pages carry in themselves, as a Content-Security-Policy names it. */
  inline: InlineHashes;
}
