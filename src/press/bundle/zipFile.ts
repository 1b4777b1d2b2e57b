import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { isCompressible } from '../hosting/mediaTypes.ts';
import { PrintableError } from '../system/PrintableError.ts';

/** The most files that a plain ZIP has (APPNOTE.TXT, 4.4.22): its count has 16 bits. */
const mostFiles = 65_535;
/** The most bytes of one (4.4.9, 4.4.24): its sizes and places have 32 bits. */
const mostBytes = 0xffff_ffff;
/** The first day that a ZIP can tell (4.4.6). */
const firstDay = '1980-01-01';

/** A ZIP file that is written as its files come, so that it may be larger than memory. The same files give the same bytes. */
export class ZipFile {
  readonly path: string;
  readonly #file: number;
  readonly #zip: Zip;
  readonly #mtime: Date;
  readonly #most: number;
  #files = 0;
  #isOpen = true;
  /** Bytes written so far. */
  size = 0;

  /**
   * @param day `YYYY-MM-DD`: the time of every file in it, at midnight by the clock on the wall, which is what a ZIP tells; not before 1980
   * @param most the most bytes that it may have; fewer in tests
   */
  constructor(path: string, day: string, most = mostBytes) {
    const [year = 1980, month = 1, date = 1] = (day < firstDay ? firstDay : day).split('-').map(Number);
    this.#most = most;
    this.#mtime = new Date(year, month - 1, date);
    this.path = path;
    this.#file = openSync(path, 'wx');
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#write(chunk);
    });
  }

  /** @throws {PrintableError} for more files or bytes than a ZIP has; what the file system throws */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (++this.#files > mostFiles)
      throw new PrintableError(
        `A ZIP file has at most ${mostFiles.toLocaleString('en')} files, and these are more. Choose a part: --section S, or --language L.`,
      );
    const isPacked = !isCompressible(path);
    const file: ZipInputFile = {
      filename: path,
      size: 0,
      crc: 0,
      compression: isPacked ? 0 : 8,
      mtime: this.#mtime,
    };
    this.#zip.add(file);
    file.size = bytes.length;
    file.crc = crc32(bytes);
    // Node's own packs tighter than the library, and three times as fast.
    file.ondata?.(null, isPacked ? bytes : deflateRawSync(bytes, { level: 9 }), true);
  }

  /** Writes the list of its files. @throws as {@link add} */
  end(): void {
    this.#zip.end();
    this.#close();
  }

  /** Gives up a file that did not become whole. */
  discard(): void {
    this.#zip.terminate();
    this.#close();
    rmSync(this.path, { force: true });
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #write(chunk: Uint8Array): void {
    if (this.size + chunk.length > this.#most)
      throw new PrintableError(
        `A ZIP file has at most ${(this.#most / 1e9).toFixed(1)} GB, and this is more. Leave the pictures and recordings out: --no-pictures; or choose a part: --section S, or --language L.`,
      );
    for (let at = 0; at < chunk.length; ) at += writeSync(this.#file, chunk, at);
    this.size += chunk.length;
  }
}
