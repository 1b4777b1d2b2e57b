import { join } from 'node:path';
import { articleIdPattern, articlePath } from '../../article/articlePath.ts';
import { ArchiveRefusal } from './ArchiveRefusal.ts';

/** Where an article stands: read by everybody, or by the editors only. */
export type Shelf = 'published' | 'drafts';

/**
 * What the desk keeps of its own, inside the archive so that one folder holds everything, and under a name with a dot,
 * which neither the press nor a list of articles takes up: `drafts/` and `imported/`.
 */
export const deskFolder = '.desk';

/** The folder below which a shelf has its `articles/` and `images/`: drafts lie as what is published does. */
export function shelfFolder(root: string, shelf: Shelf): string {
  return shelf === 'published' ? root : join(root, deskFolder, 'drafts');
}

/**
 * An article's file.
 *
 * @throws {ArchiveRefusal} for what is no id, lest a name lead out of the archive
 */
export function shelvedFile(root: string, shelf: Shelf, id: string): string {
  return join(shelfFolder(root, shelf), articlePath(checkedId(id)));
}

/** @throws {ArchiveRefusal} for what is not of the form of an id */
export function checkedId(id: string): string {
  if (!articleIdPattern.test(id))
    throw new ArchiveRefusal('invalid', `“${id}” is not an article’s id (YYYY-MM-DD-ascii-slug).`);
  return id;
}
