import { ByteReader, DamagedIndexError } from './byteReader.ts';

/**
 * A term of a dictionary with its postings. **Postings**: for each document, in order, one number: the distance from the document
 * before (from -1) times eight, less eight, plus the impact (1 to 7). **Places**: for each of them how often the term is in the document, then the
 * distances between its places; empty for a term that has none.
 */
export interface TermEntry {
  /** Key, space, word (`termOf`). */
  term: string;
  /** How many documents have it. */
  documents: number;
  /** The number of the files of its own that hold postings and places, where they are long. */
  list?: number;
  postings: Uint8Array;
  places: Uint8Array;
}

/**
 * Reads the terms of a dictionary one by one. An entry: how many units (UTF-16) it shares with the term before, the length and the
 * bytes (UTF-8) of the rest, the number of documents, 0 or the number of its list plus one; if 0, the length and the bytes of the
 * postings, then of the places.
 *
 * @throws {DamagedIndexError}
 */
export function* termEntries(bytes: Uint8Array): Generator<TermEntry> {
  const reader = new ByteReader(bytes);
  let term = '';
  while (!reader.done) {
    const shared = reader.number();
    const next = term.slice(0, shared) + reader.text(reader.number());
    if (shared > term.length || (term !== '' && next <= term))
      throw new DamagedIndexError('Terms are out of order');
    term = next;
    const documents = reader.number();
    const list = reader.number();
    if (list > 0) yield { term, documents, list: list - 1, postings: nothing, places: nothing };
    else {
      const postings = reader.bytes(reader.number());
      yield { term, documents, postings, places: reader.bytes(reader.number()) };
    }
  }
}

const nothing = new Uint8Array();

/**
 * Reads postings.
 *
 * @param onDocument gets each document, in order, and the impact, from 1 to 7
 * @param limit how many documents there are: one beyond them is a {@link DamagedIndexError}
 */
export function readPostings(
  postings: Uint8Array,
  limit: number,
  onDocument: (document: number, impact: number) => void,
): void {
  const reader = new ByteReader(postings);
  let document = -1;
  while (!reader.done) {
    const next = reader.number();
    document += (next >>> 3) + 1;
    if (document >= limit) throw new DamagedIndexError('A document is not there');
    onDocument(document, next & 7);
  }
}

/** Reads the places that belong to postings: for each document, in order, the places of the term in it. */
export function* readPlaces(places: Uint8Array): Generator<number[]> {
  const reader = new ByteReader(places);
  while (!reader.done) {
    const found: number[] = [];
    let place = 0;
    for (let count = reader.number(); count > 0; count--) {
      place += reader.number();
      found.push(place);
    }
    yield found;
  }
}
