/** Bytes that grow: numbers and texts as `ByteReader` reads them. */
export class ByteWriter {
  #bytes: Buffer;
  length = 0;

  constructor(size = 64) {
    this.#bytes = Buffer.allocUnsafe(size);
  }

  /** A whole number below 2^32. */
  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  bytes(data: Uint8Array): void {
    this.#reserve(data.length);
    this.#bytes.set(data, this.length);
    this.length += data.length;
  }

  /** The length of a text in bytes, and the text. */
  text(text: string): void {
    const data = Buffer.from(text);
    this.number(data.length);
    this.bytes(data);
  }

  /** What has been written, until more is written. */
  get data(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.data);
    this.#bytes = larger;
  }
}
