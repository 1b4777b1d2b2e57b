import { constants, inflateSync } from 'node:zlib';
import { entry, isWord, PdfReader, type PdfValue } from './pdfSyntax.ts';

/** A stream that unpacks to more is left alone. */
const MAX_STREAM = 32 * 1024 * 1024;
/** What is kept of a file's packed objects: their text and their number. A few kilobytes can claim any amount of both. */
const MAX_PACKED = 64 * 1024 * 1024;
const MAX_OBJECTS = 1_000_000;

/**
 * The objects of a PDF file by their numbers, found by looking through the file and not by its tables: enough to read what pdf.js does
 * not hand on, and to know when that is not possible. Never for the text itself.
 */
export class RawObjects {
  readonly #text: string;
  readonly #places = new Map<number, number>();
  readonly #packed = new Map<number, { text: string; at: number }>();
  #room = MAX_PACKED;
  /** An encrypted file's strings cannot be read here. */
  readonly encrypted: boolean;

  constructor(bytes: Uint8Array) {
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    this.encrypted = /\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(this.#text);
    if (this.encrypted) return;
    for (const match of this.#text.matchAll(/(?<![0-9])(\d{1,9})\s+\d{1,5}\s+obj\b/g))
      this.#places.set(Number(match[1]), match.index + match[0].length);
    for (const at of this.#places.values()) {
      if (this.#text.slice(at, at + 400).includes('/ObjStm')) this.#unpack(at);
    }
  }

  /** What a reference stands for, or the value itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (typeof value !== 'object' || !('ref' in value)) return value;
    const at = this.#places.get(value.ref);
    if (at !== undefined) return new PdfReader(this.#text, at).next();
    const packed = this.#packed.get(value.ref);
    return packed && new PdfReader(packed.text, packed.at).next();
  }

  /** The unpacked bytes of a stream object, as Latin-1; undefined when they are packed in a way that is not known here. */
  stream(value: PdfValue | undefined): string | undefined {
    const at = typeof value === 'object' && 'ref' in value ? this.#places.get(value.ref) : undefined;
    return at === undefined ? undefined : this.#streamAt(at);
  }

  /** A picture's file where it is a JPEG that every program shows as the page does: RGB or gray, without a mask or changed colours. */
  jpeg(number: number): Uint8Array | undefined {
    const at = this.encrypted ? undefined : this.#places.get(number);
    const stream = at === undefined ? undefined : this.#packedStream(at);
    if (stream?.filters.length !== 1 || stream.filters[0] !== 'DCTDecode') return undefined;
    const has = (key: string) => entry(stream.dict, key) !== undefined;
    if (['SMask', 'Mask', 'Decode', 'DecodeParms', 'SMaskInData'].some(has)) return undefined;
    if (!this.#isPlainColour(entry(stream.dict, 'ColorSpace'))) return undefined;
    return stream.data.startsWith('\xFF\xD8\xFF') ? Buffer.from(stream.data, 'latin1') : undefined;
  }

  #isPlainColour(value: PdfValue | undefined): boolean {
    const space = this.resolve(value);
    const name = Array.isArray(space) ? space[0] : space;
    if (typeof name !== 'object' || !('name' in name)) return false;
    if (['DeviceRGB', 'DeviceGray', 'CalRGB', 'CalGray'].includes(name.name)) return true;
    const profile = name.name === 'ICCBased' && Array.isArray(space) ? this.resolve(space[1]) : undefined;
    return [1, 3].includes(Number(this.resolve(entry(profile, 'N'))));
  }

  #streamAt(at: number): string | undefined {
    const stream = this.#packedStream(at);
    if (!stream) return undefined;
    const { dict, data, filters } = stream;
    if (filters.length === 0) return data;
    if (filters.length > 1 || filters[0] !== 'FlateDecode' || entry(dict, 'DecodeParms') !== undefined)
      return undefined;
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_STREAM };
      return inflateSync(Buffer.from(data, 'latin1'), options).toString('latin1');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') this.#room -= MAX_STREAM;
      return undefined;
    }
  }

  #packedStream(at: number): { dict: PdfValue; data: string; filters: string[] } | undefined {
    const reader = new PdfReader(this.#text, at);
    const dict = reader.next();
    if (dict === undefined || !isWord(reader.next(), 'stream')) return undefined;
    const start = reader.at + (this.#text.startsWith('\r\n', reader.at) ? 2 : 1);
    const length = this.resolve(entry(dict, 'Length'));
    const end = typeof length === 'number' ? start + length : this.#text.indexOf('endstream', start);
    const data = this.#text.slice(start, end < start ? undefined : end);
    const filter = this.resolve(entry(dict, 'Filter'));
    const filters = (Array.isArray(filter) ? filter : filter === undefined ? [] : [filter]).map((one) =>
      typeof one === 'object' && 'name' in one ? one.name : '',
    );
    return { dict, data, filters };
  }

  #unpack(at: number) {
    if (this.#room <= 0) return;
    const dict = new PdfReader(this.#text, at).next();
    const [count, first] = [entry(dict, 'N'), entry(dict, 'First')].map((value) => this.resolve(value));
    const text = this.#streamAt(at);
    if (text === undefined || typeof count !== 'number' || typeof first !== 'number') return;
    this.#room -= text.length;
    if (this.#room < 0) return;
    const numbers = new PdfReader(text, 0, false);
    for (let i = 0; i < count && this.#packed.size < MAX_OBJECTS; i++) {
      const number = numbers.next();
      const offset = numbers.next();
      if (typeof number !== 'number' || typeof offset !== 'number') return;
      this.#packed.set(number, { text, at: first + offset });
    }
  }
}
