import { rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes files below `folder`, as far as they exist, and the folders that are then empty. */
export function removeFiles(folder: string, files: Iterable<string>): void {
  const parents = new Set<string>();
  for (const file of files) {
    unlink(join(folder, file));
    parents.add(dirname(file));
  }
  for (const parent of parents) removeEmpty(folder, parent);
}

function unlink(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Its folder may be a file now.
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
}

function removeEmpty(folder: string, path: string): void {
  for (let parent = path; parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
