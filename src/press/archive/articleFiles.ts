import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below `articles/` that should hold one article each, with forward slashes, in a fixed order. */
export function articleFiles(root: string): string[] {
  return [...filesBelow(root, 'articles')].sort();
}

function* filesBelow(root: string, folder: string): Generator<string> {
  for (const entry of entriesOf(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.')) yield path;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
