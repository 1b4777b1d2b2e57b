import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keeps a second build, or other work, out while one is running.
 *
 * @param file holds the running process's id; that of a process that has ended does not count
 * @param work what runs, for the message
 * @returns a function that releases the lock
 * @throws {Error} if another is running; it names the file, because another process may have been given the id of a dead one
 */
export function lock(file: string, work = 'build'): () => void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(
        `Another ${work} is running here (process ${holder}). Wait for it or stop it. If that process is no ${work}, one that ended left its lock behind: remove ${file}`,
      );
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
