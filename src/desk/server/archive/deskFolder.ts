import { join } from 'node:path';

/**
 * What the desk keeps of its own, inside the archive so that one folder holds everything, and under a name with a dot,
 * which neither the press nor a list of articles takes up.
 */
export const deskFolder = '.desk';

/** Where the desk's page keeps its drafts, a folder each. */
export function draftsFolder(root: string): string {
  return join(root, deskFolder, 'page');
}
