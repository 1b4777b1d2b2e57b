import { readFileSync } from 'node:fs';

/** Whether a file holds something else. One that is not there holds nothing else. */
export function isOther(file: string, bytes: Uint8Array): boolean {
  try {
    return !readFileSync(file).equals(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
