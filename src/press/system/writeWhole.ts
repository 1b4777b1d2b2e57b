import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that others may read or write meanwhile: it takes its place when it is complete, and no torn one stays.
 *
 * @throws what the file system throws, a full disk among it
 */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, data);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
