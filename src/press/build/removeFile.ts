import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes a file below `folder`, if it exists, and the folders that are then empty. */
export function removeFile(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
