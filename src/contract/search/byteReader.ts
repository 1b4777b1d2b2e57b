/** Bytes of the index that do not mean anything: cut off, or not what was written. */
export class DamagedIndexError extends Error {
  override name = 'DamagedIndexError';
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads numbers and texts from bytes, one after another. Throws a {@link DamagedIndexError} at the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** A whole number below 2^32 in groups of seven bits, the lowest first (LEB128). */
  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new DamagedIndexError('A number is cut off');
  }

  bytes(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new DamagedIndexError('Bytes are cut off');
    const found = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return found;
  }

  /** All bytes that have not been read. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }

  text(length: number): string {
    try {
      return decoder.decode(this.bytes(length));
    } catch (cause) {
      throw cause instanceof DamagedIndexError ? cause : new DamagedIndexError('A word is not text');
    }
  }
}
