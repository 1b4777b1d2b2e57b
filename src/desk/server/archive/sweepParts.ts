import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deskFolder } from './deskFolder.ts';
import { partPattern } from './writeTogether.ts';

/** Removes partial files left by killed writers: parts whose process no longer exists. */
export function sweepParts(root: string): void {
  for (const folder of ['articles', 'images', deskFolder]) sweep(join(root, folder));
}

function sweep(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const [, pid] = partPattern.exec(entry.name) ?? [];
    if (entry.isDirectory()) sweep(path);
    else if (pid && !isAlive(Number(pid))) rmSync(path, { force: true });
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
