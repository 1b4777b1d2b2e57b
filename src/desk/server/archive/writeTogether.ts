import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name of a partial file: its target and process; hidden, so that nobody takes it for content. */
export const partPattern = /^\..+\.(\d+)\.part$/;

/**
 * Writes files so that none is ever half-written: first all of them beside their places, then renamed in
 * order. If one cannot be written (a full disk), everything stays as it was.
 *
 * @param files the content by path; the last one makes the others count
 * @throws the disk's error
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
