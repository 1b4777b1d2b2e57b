import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Source, SourceError } from './copySource.ts';

const forms = { '.br': brotliDecompressSync, '.gz': gunzipSync };

/** A folder as a copy of the site, with the compressed forms that a host would send. */
export function folderSource(folder: string): Source {
  const otherForms: string[] = [];
  return {
    otherForms,
    async read(path, most) {
      const bytes = fileBytes(join(folder, path), most);
      if (!bytes) return undefined;
      for (const [end, unpack] of Object.entries(forms)) {
        const form = fileBytes(join(folder, path + end), most);
        if (form && !isForm(form, bytes, unpack)) otherForms.push(path + end);
      }
      return bytes;
    },
    filesBelow(below) {
      if (!existsSync(join(folder, below))) return [];
      return readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory() && !/\.(?:br|gz)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
        .sort();
    },
  };
}

/** @throws {SourceError} */
export function fileBytes(file: string, most: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    // A pipe or a device would never end.
    if (!stat.isFile()) throw new SourceError('is not a file');
    if (stat.size > most) throw new SourceError(`has more than ${most.toLocaleString('en')} bytes`);
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw new SourceError(`cannot be read (${code ?? 'no reason given'})`);
  }
}

function isForm(form: Uint8Array, bytes: Uint8Array, unpack: typeof gunzipSync): boolean {
  try {
    return unpack(form, { maxOutputLength: bytes.length + 1 }).equals(bytes);
  } catch {
    return false;
  }
}
