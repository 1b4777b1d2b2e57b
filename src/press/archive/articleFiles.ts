import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files below `articles/` that should hold one article each, with forward slashes, in a fixed order. */
export async function articleFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  const folders = ['articles'];
  for (const folder of folders) {
    const entries: Dirent[] = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
        files.push(path);
    }
  }
  return files.sort();
}
