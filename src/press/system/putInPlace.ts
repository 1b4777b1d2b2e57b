import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Moves a complete folder to the place named by its key. If another process that made the same was first, its
 * folder stays and this one is removed.
 *
 * @throws the file system's error if there is neither
 */
export function putInPlace(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}
