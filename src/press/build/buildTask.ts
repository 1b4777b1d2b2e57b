import type { FeedList } from '../feeds/feedLists.ts';
import type { PreviewImage } from '../head/headPage.ts';
import type { SearchTask } from '../search/searchTask.ts';
import type { WrittenFile } from '../store/builtUnits.ts';

/** Something to build, as sent to a thread. */
export type BuildTask =
  | { kind: 'text'; files: [path: string, data: string | Uint8Array][] }
  /** What is `packed` has no compressed forms, or they are copied, too. */
  | { kind: 'copy'; path: string; from: string; packed?: true }
  | {
      kind: 'page';
      path: string;
      address: string;
      withoutCounts: boolean;
      popular: boolean;
      preview: PreviewImage;
    }
  | { kind: 'feed'; list: FeedList }
  /** A section's podcast: its articles with recordings. */
  | { kind: 'podcast'; list: FeedList }
  /** The articles' files below `content/`, newest first. */
  | { kind: 'pack'; path: string; files: string[] }
  /** A list of ten days' articles, of a signed archive. */
  | { kind: 'signedPeriod'; path: string; ids: string[] }
  | { kind: 'qr'; path: string; address: string }
  /** The rows of two versions, by their files below `content/`; the third is the text that both are translations of. */
  | { kind: 'beside'; path: string; versions: [string, string, string?] }
  | { kind: 'schemas' }
  | SearchTask;

/** A thread's result: the files it wrote, and the files of the archive that it read for them. */
export interface BuildResult {
  files: WrittenFile[];
  inputs: string[];
}
