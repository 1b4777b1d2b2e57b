import { crc32, inflateRawSync } from 'node:zlib';
import { DocumentError } from './DocumentError.ts';
import { corruptError, encryptedError, tooLargeError } from './documentErrors.ts';
import { limits } from './limits.ts';

/** A package's parts by name, unpacked when they are asked for. */
export interface Zip {
  names: string[];
  /** The part's bytes, or nothing where there is no such part. Throws `DocumentError` when it cannot be unpacked. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  method: number;
  flags: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/**
 * Opens a zip file by its central directory (APPNOTE 6.3, with zip64). Nothing is unpacked yet; what is unpacked later is
 * checked against the directory's sizes and sums and our {@link limits}, so that a bomb is rejected before it fills the memory.
 *
 * @throws DocumentError `corrupt`, `encrypted` or `too-large`
 */
export function openZip(file: string, bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(file, view);
  let total = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      total += entry.size;
      if (total > limits.unpacked || isBomb(entry)) throw tooLargeError(file);
      if (entry.flags & 1) throw encryptedError(file);
      return unpack(file, name, entry, view);
    },
  };
}

function isBomb(entry: Entry): boolean {
  return entry.size > limits.ratioFrom && entry.size > entry.packed * limits.ratio;
}

function directoryOf(file: string, view: DataView): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  try {
    let { at, count } = findDirectory(view);
    if (count > limits.entries) throw tooLargeError(file);
    for (; count > 0; count--) {
      if (view.getUint32(at, true) !== 0x02014b50) throw corruptError(file);
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((o) =>
        view.getUint16(at + o, true),
      ) as [number, number, number];
      const entry = {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      };
      const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
      readZip64(view, at + 46 + nameLength, extraLength, entry);
      if (!entries.has(name)) entries.set(name.replaceAll('\\', '/'), entry);
      at += 46 + nameLength + extraLength + commentLength;
    }
  } catch (error) {
    if (error instanceof RangeError) throw corruptError(file, error);
    throw error;
  }
  return entries;
}

/** The end-of-directory record stands in the last 64 KB, before a comment. A RangeError means that there is none. */
function findDirectory(view: DataView): { at: number; count: number } {
  let end = view.byteLength - 22;
  const first = Math.max(0, end - 0xffff);
  while (view.getUint32(end, true) !== 0x06054b50)
    if (--end < first) throw new RangeError('no zip directory');
  const at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if (at !== 0xffffffff && count !== 0xffff) return { at, count };
  const record = Number(view.getBigUint64(end - 20 + 8, true));
  return {
    at: Number(view.getBigUint64(record + 48, true)),
    count: Number(view.getBigUint64(record + 32, true)),
  };
}

function readZip64(view: DataView, at: number, length: number, entry: Entry): void {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (entry[key] !== 0xffffffff) continue;
      entry[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
}

function unpack(file: string, name: string, entry: Entry, view: DataView): Uint8Array {
  try {
    const local = entry.offset;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Uint8Array(view.buffer, view.byteOffset + start, entry.packed);
    const bytes = entry.method === 0 ? packed : inflate(file, packed, entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw corruptError(file);
    return bytes;
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw corruptError(file, new Error(`cannot unpack ${name}`, { cause: error }));
  }
}

/**
 * The directory may lie about the size: what unpacks to more than it says is stopped there. That is damage rather than a
 * bomb, for one wrong bit in a small document does it, and nobody could make that document smaller.
 */
function inflate(file: string, packed: Uint8Array, entry: Entry): Uint8Array {
  if (entry.method !== 8) throw corruptError(file);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw corruptError(file, error);
    throw error;
  }
}
