import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Gives a folder that is whole the name of what it was made from. Where another process that made the same was first, its
 * folder stays and this one goes.
 *
 * @throws what the disk says where there is neither
 */
export function putInPlace(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}
