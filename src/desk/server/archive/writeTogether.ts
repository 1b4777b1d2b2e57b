import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Of a file that is being written: its own name, whose process it is; hidden, so that nobody takes it for content. */
export const partPattern = /^\..+\.(\d+)\.part$/;

/**
 * Writes files so that none is ever seen half-written: all of them in full beside their places first, then renamed in
 * their order. Where one cannot be written (a full disk), all is as it was.
 *
 * @param files what each path shall hold; the last is the one that makes the others count
 * @throws what the disk says
 */
export function writeTogether(files: readonly (readonly [path: string, data: string | Uint8Array])[]): void {
  const parts: [part: string, path: string][] = [];
  try {
    for (const [path, data] of files) {
      const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
      mkdirSync(dirname(path), { recursive: true });
      parts.push([part, path]);
      writeFileSync(part, data, { flush: true });
    }
    for (const [part, path] of parts) renameSync(part, path);
  } catch (error) {
    for (const [part] of parts) rmSync(part, { force: true });
    throw error;
  }
}
