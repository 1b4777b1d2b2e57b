import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, keyOf } from '../system/keyOf.ts';

const folders = ['src/press/search', 'src/language/search', 'src/contract'];
const files = ['src/language/fold.ts', 'node_modules/snowball-stemmers/package.json'];

/** A key of the code that makes the index: readers keep what they have of it when other code is new. @param root the project's folder */
export function searchCode(root: string): string {
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const all = [...below, ...files.map((file) => join(root, file))].sort();
  return keyOf(all.map((file) => contentHash(readFileSync(file))));
}
