import { ByteWriter } from './byteWriter.ts';

/** Writes the terms of a dictionary, in order, as `termEntries` reads them. */
export class EntryWriter {
  readonly writer = new ByteWriter(16_384);
  #last = '';

  /** Begins a file: its first term is written whole. */
  clear(): void {
    this.writer.clear();
    this.#last = '';
  }

  inline(term: string, documents: number, postings: Uint8Array, places: Uint8Array): void {
    this.#begin(term, documents);
    this.writer.number(0);
    this.writer.number(postings.length);
    this.writer.bytes(postings);
    this.writer.number(places.length);
    this.writer.bytes(places);
  }

  /** A term whose postings and places are in files of their own. */
  listed(term: string, documents: number, list: number): void {
    this.#begin(term, documents);
    this.writer.number(list + 1);
  }

  #begin(term: string, documents: number): void {
    const shared = sharedUnits(this.#last, term);
    this.writer.number(shared);
    this.writer.text(term.slice(shared));
    this.writer.number(documents);
    this.#last = term;
  }
}

/** How many units two terms begin with alike; never half a character. */
export function sharedUnits(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return /[\ud800-\udbff]/.test(other[shared - 1] ?? '') ? shared - 1 : shared;
}
