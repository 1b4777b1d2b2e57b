import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from './mediaTypes.ts';

/**
 * How hard to compress: `fast` for files of which there are a hundred thousand, `strong` for those that most readers
 * open (more than a sixth smaller: most articles then fit the first flight of packets, some 14,600 bytes, and save a round
 * trip), and for the reader's own, which every page needs; `daily` for the many of them that every new article changes, but for
 * the home page and the sections' (a hundredth larger than `strong`, in a quarter of its time); `none` for small files of which there are as many as articles, and
 * which few open.
 */
export type CompressionEffort = 'none' | 'fast' | 'daily' | 'strong';

const levels: Record<Exclude<CompressionEffort, 'none'>, { brotli: number; gzip: number }> = {
  fast: { brotli: 4, gzip: 3 },
  daily: { brotli: 10, gzip: 9 },
  strong: { brotli: 11, gzip: 9 },
};

/** Smaller files fit a packet or two uncompressed: compressing them would save hundredths of a second, for twice the files. */
const leastBytes = 2048;

/**
 * The compressed forms of a text file, by the ending of their names; none for a format that is packed already, or a file
 * too small to gain.
 *
 * @param path below the site
 */
export function compressedForms(
  path: string,
  data: Uint8Array,
  effort: CompressionEffort,
): [end: string, data: Uint8Array][] {
  if (effort === 'none' || data.length < leastBytes || !isCompressible(path)) return [];
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
