import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isCompressible } from '../hosting/mediaTypes.ts';
import type { WrittenFile } from '../store/builtUnits.ts';
import { type CompressionEffort, compressedForms } from './compressedForms.ts';

/** The folder beside the site in which new files wait until all of them are there. Each one is written with its compressed forms. */
export class Stage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file. @returns the marks of it and of its compressed forms */
  write(path: string, data: string | Uint8Array, effort: CompressionEffort): WrittenFile[] {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const forms = compressedForms(path, bytes, effort);
    return [['', bytes] as const, ...forms].map(([end, form]) => this.#put(path + end, form));
  }

  /** Puts a copy of a file there. */
  copy(path: string, from: string, effort: CompressionEffort): WrittenFile[] {
    if (isCompressible(path)) return this.write(path, readFileSync(from), effort);
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    copyFileSync(from, file, constants.COPYFILE_FICLONE);
    return [writtenFile(path, file)];
  }

  #put(path: string, data: Uint8Array): WrittenFile {
    const file = join(this.#folder, path);
    this.#makeFolder(dirname(file));
    const open = openSync(file, 'w');
    try {
      writeFileSync(open, data);
      const { size, mtimeMs } = fstatSync(open);
      return [path, size, mtimeMs];
    } finally {
      closeSync(open);
    }
  }

  /** A page's files come one after another, and so do those of a list. */
  #made = '';

  #makeFolder(folder: string): void {
    if (folder === this.#made) return;
    mkdirSync(folder, { recursive: true });
    this.#made = folder;
  }
}

/** A file's mark, as it lies there now. */
export function writtenFile(path: string, file: string): WrittenFile {
  const { size, mtimeMs } = statSync(file);
  return [path, size, mtimeMs];
}
