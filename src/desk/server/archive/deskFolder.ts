import { join } from 'node:path';

/**
 * The desk's own files, inside the archive so that one folder holds everything, under a dotted name
 * which the press and the lists ignore.
 */
export const deskFolder = '.desk';

/** The folder of the drafts, one folder each. */
export function draftsFolder(root: string): string {
  return join(root, deskFolder, 'page');
}
