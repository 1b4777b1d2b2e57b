import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { isCompressible } from '../hosting/mediaTypes.ts';

/**
 * How hard to search for a smaller form: `much` for what there are a hundred thousand of, `often` for what most readers
 * open (a sixth smaller: most articles then come in the first flight of packets, some 14,600 bytes, and save a way there
 * and back), `lasting` for what is kept for ever by its name.
 */
export type Effort = 'much' | 'often' | 'lasting';

const levels: Record<Effort, { brotli: number; gzip: number }> = {
  much: { brotli: 4, gzip: 3 },
  often: { brotli: 10, gzip: 9 },
  lasting: { brotli: 11, gzip: 9 },
};

/** Below this many bytes a file travels in a packet or two as it is: less would gain hundredths of a second, and twice the files. */
const leastBytes = 2048;

/**
 * The compressed forms of a text file, by the end that their names get; none for what is packed already, or too small to
 * gain.
 *
 * @param path below the site
 */
export function compressed(
  path: string,
  data: Uint8Array,
  effort: Effort,
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
