import type { FeedList } from '../feeds/feedLists.ts';
import type { PreviewImage } from '../head/headPage.ts';
import type { WrittenFile } from '../store/builtUnits.ts';

/** Something to be built, as it is handed to a thread. */
export type BuildTask =
  | { kind: 'text'; files: [path: string, data: string | Uint8Array][] }
  | { kind: 'copy'; path: string; from: string }
  | {
      kind: 'page';
      path: string;
      address: string;
      withoutCounts: boolean;
      popular: boolean;
      preview: PreviewImage;
    }
  | { kind: 'feed'; list: FeedList }
  | { kind: 'schemas' };

/** What a thread has done: the files it wrote, and what it read of the archive for them. */
export interface BuildResult {
  files: WrittenFile[];
  inputs: string[];
}
