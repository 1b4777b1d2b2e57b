import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  files: number;
  /** The files' contents. */
  bytes: number;
  /** Their blocks on disk, folders included: a file of one byte takes a block. */
  onDisk: number;
}

const blockSize = 512;

/** The size of a folder as a whole and of each of its top folders by name, reading one entry at a time. */
export function folderSize(folder: string): { whole: Size; parts: Record<string, Size> } {
  const whole: Size = { files: 0, bytes: 0, onDisk: 0 };
  const parts: Record<string, Size> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const size: Size = { files: 0, bytes: 0, onDisk: 0 };
    add(join(folder, entry.name), size);
    if (entry.isDirectory()) parts[entry.name] = size;
    whole.files += size.files;
    whole.bytes += size.bytes;
    whole.onDisk += size.onDisk;
  }
  return { whole, parts };
}

function add(path: string, size: Size): void {
  const found = lstatSync(path);
  // Windows does not report blocks.
  size.onDisk += (found.blocks ?? 0) * blockSize;
  if (found.isDirectory()) {
    for (const name of readdirSync(path)) add(join(path, name), size);
    return;
  }
  size.files++;
  size.bytes += found.size;
}
