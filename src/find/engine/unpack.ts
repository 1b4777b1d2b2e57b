import { DamagedIndexError } from '../../contract/search/byteReader.ts';

/**
 * Decompresses a file of the index (gzip, RFC 1952), by the platform. A host may have done so already: what does not begin as gzip
 * does is returned as it is.
 *
 * @throws {DamagedIndexError} when it is cut off or damaged
 */
export async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  try {
    const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new DamagedIndexError('A file is cut off or damaged');
  }
}
