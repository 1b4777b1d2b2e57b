import { readPostings, type TermEntry, termEntries } from '../../contract/search/termEntries.ts';
import { ByteWriter } from './byteWriter.ts';

/** A run's terms, and the number of its first document in the segment. */
export interface MergedRun {
  terms: Uint8Array;
  first: number;
  documents: number;
}

interface Cursor {
  run: MergedRun;
  entries: Generator<TermEntry>;
  entry: TermEntry;
}

/**
 * The terms of several runs as those of one, in order. An entry's bytes are valid until the next is asked for.
 *
 * @param runs in the order of their documents
 */
export function* mergedTerms(runs: readonly MergedRun[]): Generator<TermEntry> {
  const heap = new CursorHeap();
  for (const run of runs) {
    const entries = termEntries(run.terms);
    const { value } = entries.next();
    if (value) heap.push({ run, entries, entry: value });
  }
  const postings = new ByteWriter(4096);
  const places = new ByteWriter(4096);
  for (let top = heap.top; top; top = heap.top) {
    const { term } = top.entry;
    postings.clear();
    places.clear();
    let last = -1;
    let documents = 0;
    while (top && top.entry.term === term) {
      const { run, entry } = top;
      readPostings(entry.postings, run.documents, (document, impact) => {
        postings.number(((run.first + document - last - 1) << 3) | impact);
        last = run.first + document;
      });
      places.bytes(entry.places);
      documents += entry.documents;
      const { value } = top.entries.next();
      heap.replaceTop(value && { ...top, entry: value });
      top = heap.top;
    }
    yield { term, documents, postings: postings.data, places: places.data };
  }
}

/** A binary heap: on top the smallest term, of equal ones that of the first run. */
class CursorHeap {
  readonly #all: Cursor[] = [];

  get top(): Cursor | undefined {
    return this.#all[0];
  }

  push(cursor: Cursor): void {
    let at = this.#all.push(cursor) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  replaceTop(cursor: Cursor | undefined): void {
    const last = cursor ?? this.#all.pop();
    if (!last || this.#all.length === 0) return;
    this.#all[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (this.#before(left, least)) least = left;
      if (this.#before(right, least)) least = right;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(a: number, b: number): boolean {
    const [one, other] = [this.#all[a], this.#all[b]];
    if (!one || !other) return false;
    if (one.entry.term !== other.entry.term) return one.entry.term < other.entry.term;
    return one.run.first < other.run.first;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#all[a], this.#all[b]];
    if (!one || !other) return;
    this.#all[a] = other;
    this.#all[b] = one;
  }
}
