import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from '../hosting/mediaTypes.ts';

/** Below this many bytes a file travels in one packet as it is. */
const leastBytes = 1024;

/**
 * The compressed forms of a text file, by the end that their names get; none for what is packed already, or too small to
 * gain.
 *
 * @param path below the site
 */
export function compressed(path: string, data: Uint8Array): [end: string, data: Uint8Array][] {
  if (data.length < leastBytes || !isCompressible(path)) return [];
  // What is kept for ever is worth the longest search; a page is written anew at many a publication.
  const lasting = path.startsWith('assets/');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: lasting ? 11 : 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return [
    ['.br', brotliCompressSync(data, { params })],
    ['.gz', gzipSync(data, { level: lasting ? 9 : 4 })],
  ];
}
