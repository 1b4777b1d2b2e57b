import type { BuildTask } from './buildTask.ts';

/** A part of the site with its inputs; built only if they have changed. */
export interface Unit<Task = BuildTask> {
  /** Its first file, below the site. */
  path: string;
  /**
   * The key of all its inputs.
   *
   * @param inputs the files of the archive that it read when it was built
   */
  key(inputs: readonly string[]): string;
  task(): Task;
}

/** A unit that reads nothing from the archive while it is built. */
export function unit<Task>(path: string, key: string, task: () => Task): Unit<Task> {
  return { path, key: () => key, task };
}
