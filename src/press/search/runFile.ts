import { existsSync, readFileSync } from 'node:fs';
import { ByteReader } from '../../contract/search/byteReader.ts';
import type { SearchDocument } from '../../contract/search/searchIndex.ts';
import { contentHash } from '../system/keyOf.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { ByteWriter } from './byteWriter.ts';
import type { SearchRun } from './searchRun.ts';

const sumLength = 22;

/** Keeps a run in a file, with a sum, until its segment is written, and those of the open segment for the next build. */
export async function writeRun(file: string, { documents, terms }: SearchRun): Promise<void> {
  const writer = new ByteWriter(terms.length + 65_536);
  writer.text(JSON.stringify(documents));
  writer.bytes(terms);
  await writeWhole(file, Buffer.concat([Buffer.from(contentHash(writer.data)), writer.data]));
}

/** Whether a run is there as it was written. */
export function isWholeRun(file: string): boolean {
  if (!existsSync(file)) return false;
  const bytes = readFileSync(file);
  return bytes.subarray(0, sumLength).toString() === contentHash(bytes.subarray(sumLength));
}

export function readRun(file: string): { documents: SearchDocument[]; terms: Uint8Array } {
  const reader = new ByteReader(readFileSync(file).subarray(sumLength));
  const length = reader.number();
  const documents = JSON.parse(reader.text(length)) as SearchDocument[];
  return { documents, terms: reader.rest() };
}
