import type { InlineHashes } from '../hosting/inlineHashes.ts';
import type { Preloads } from '../page/preloads.ts';

/** What the handler needs of the built reader: everything that no new article changes. */
export interface EdgeShell {
  /** The frame that pages are filled into. */
  template: string;
  preloads: Preloads;
  /** The style sheets that only some pages have, as HTML, by their files. */
  sheets: Record<string, string>;
  /** The pages' inline scripts and styles, as a Content-Security-Policy names them. */
  inline: InlineHashes;
  /** The publication's other addresses that the reader may read from (connectedHosts), as the policy names them. */
  connected: string[];
}
