import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './hosting/mediaTypes.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file below `folder`, so that a host only has to send them. */
export async function compress(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && isCompressible(entry.name));
  for (let at = 0; at < files.length; at += 8) {
    await Promise.all(
      files.slice(at, at + 8).map((entry) => compressFile(join(entry.parentPath, entry.name))),
    );
  }
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  // What is kept for ever is worth the longest search; a page is written anew at every publication.
  const quality = file.includes(`${sep}assets${sep}`) ? 11 : 7;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), deflate(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
