/** The worker's file, below the site's base. */
export const workerFile = 'worker.js';

/** How the names of all our caches begin; what follows is the scope, because a host may have several sites. */
export const cachePrefix = 'aa-aa.shell ';

/** What pages say to the worker. */
export type WorkerMessage =
  /** A new version takes over at once, instead of when the last tab is closed. */
  | { kind: 'takeOver' }
  /** The chrome's language, whose texts are to be kept. */
  | { kind: 'language'; language: string }
  /** Articles were taken along: what searches them is to be kept, too. */
  | { kind: 'taken' };
