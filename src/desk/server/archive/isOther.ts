import { readFileSync } from 'node:fs';

/** Whether a file exists with different content. */
export function isOther(file: string, bytes: Uint8Array): boolean {
  try {
    return !readFileSync(file).equals(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
