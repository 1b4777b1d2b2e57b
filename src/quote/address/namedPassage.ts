import type { TextDirective } from './textDirective.ts';

/** What an address says of a passage. */
export interface NamedPassage {
  directives: readonly TextDirective[];
  /** As `writeWordPlace` writes it. */
  words: string | null;
  /** The number of the block, from 1. */
  block: number | undefined;
  /** Whether the page goes there: not where the reader comes back to a place of their own. */
  scrolls: boolean;
}
