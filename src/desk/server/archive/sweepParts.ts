import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deskFolder } from './deskFolder.ts';
import { partPattern } from './writeTogether.ts';

/** A part is renamed in the moment it is written; after an hour its number is another program's. */
const oldAfter = 60 * 60_000;

/** Removes partial files left by killed writers: parts whose process no longer exists, and old ones. */
export function sweepParts(root: string): void {
  for (const folder of ['articles', 'images', deskFolder]) sweep(join(root, folder));
}

function sweep(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const [, pid] = partPattern.exec(entry.name) ?? [];
    if (entry.isDirectory()) sweep(path);
    else if (pid && (!isAlive(Number(pid)) || isOld(path))) rmSync(path, { force: true });
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isOld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > oldAfter;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
