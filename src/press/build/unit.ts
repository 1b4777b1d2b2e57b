import type { BuildTask } from './buildTask.ts';

/** Something the site consists of, and what it is made from; made only where that has changed. */
export interface Unit<Task = BuildTask> {
  /** Its first file, below the site. */
  path: string;
  /**
   * Names all that it is made from.
   *
   * @param inputs what it read of the archive when it was built
   */
  key(inputs: readonly string[]): string;
  task(): Task;
}

/** A unit that reads nothing while it is built. */
export function unit<Task>(path: string, key: string, task: () => Task): Unit<Task> {
  return { path, key: () => key, task };
}
