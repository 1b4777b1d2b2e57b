import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from '../hosting/mediaTypes.ts';

/**
 * How hard to search for a smaller form: `fast` for what there are a hundred thousand of, `strong` for what most readers
 * open (a sixth smaller: most articles then come in the first flight of packets, some 14,600 bytes, and save a way there
 * and back), `maximum` for what is kept for ever by its name.
 */
export type CompressionEffort = 'fast' | 'strong' | 'maximum';

const levels: Record<CompressionEffort, { brotli: number; gzip: number }> = {
  fast: { brotli: 4, gzip: 3 },
  strong: { brotli: 10, gzip: 9 },
  maximum: { brotli: 11, gzip: 9 },
};

/** Below this many bytes a file travels in a packet or two as it is: less would gain hundredths of a second, and twice the files. */
const leastBytes = 2048;

/**
 * The compressed forms of a text file, by the end that their names get; none for what is packed already, or too small to
 * gain.
 *
 * @param path below the site
 */
export function compressedForms(
  path: string,
  data: Uint8Array,
  effort: CompressionEffort,
): [end: string, data: Uint8Array][] {
  if (data.length < leastBytes || !isCompressible(path)) return [];
  const { brotli, gzip } = levels[effort];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  return [
    ['.br', brotliCompressSync(data, { params })],
    ['.gz', gzipSync(data, { level: gzip })],
  ];
}
