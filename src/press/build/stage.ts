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
import { type CompressionEffort, compressedForms } from '../hosting/compressedForms.ts';
import { isCompressible } from '../hosting/mediaTypes.ts';
import type { WrittenFile } from '../store/builtUnits.ts';

/** The folder for new files until all of them are written, each with its compressed forms. */
export class Stage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file. @returns the stamps of it and of its compressed forms */
  write(path: string, data: string | Uint8Array, effort: CompressionEffort): WrittenFile[] {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    const forms = compressedForms(path, bytes, effort);
    return [['', bytes] as const, ...forms].map(([end, form]) => this.#put(path + end, form));
  }

  /** Copies a file into the stage; unless `packed` before, with its compressed forms. */
  copy(path: string, from: string, packed = false): WrittenFile[] {
    if (!packed && isCompressible(path)) return this.write(path, readFileSync(from), 'fast');
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
    } catch (error) {
      // An open file’s own errors do not name it.
      throw Object.assign(error as Error, { path: file });
    } finally {
      closeSync(open);
    }
  }

  /** The last folder made: a page's files come one after another, and so do a list's. */
  #made = '';

  #makeFolder(folder: string): void {
    if (folder === this.#made) return;
    mkdirSync(folder, { recursive: true });
    this.#made = folder;
  }
}

/** A file's stamp, as it is now. */
export function writtenFile(path: string, file: string): WrittenFile {
  const { size, mtimeMs } = statSync(file);
  return [path, size, mtimeMs];
}
