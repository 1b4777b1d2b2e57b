import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes a file below `folder` away, and the folders that are empty without it. One that is not there is fine. */
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
