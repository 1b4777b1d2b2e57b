import type { FeedList } from '../feeds/feedLists.ts';
import type { Preview } from '../head/headPage.ts';
import type { FileMark } from '../store/prints.ts';

/** Something to be printed, as it is handed to a thread. */
export type PrintTask =
  | { kind: 'text'; files: [path: string, data: string | Uint8Array][] }
  | { kind: 'copy'; path: string; from: string }
  | { kind: 'page'; path: string; address: string; lean: boolean; often: boolean; preview: Preview }
  | { kind: 'feed'; list: FeedList }
  | { kind: 'schemas' };

/** What a thread has done: the files it wrote, and what it read of the archive for them. */
export interface PrintedTask {
  files: FileMark[];
  inputs: string[];
}
