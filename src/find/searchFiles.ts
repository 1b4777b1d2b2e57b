import { contentAddress, httpReader } from '../data/contentReader.ts';
import type { SearchFiles } from './searchTypes.ts';

/** The index beside the reader, over HTTP. */
export const searchFiles: SearchFiles = {
  async read(path, signal) {
    let bytes = new Uint8Array();
    const read = httpReader({
      addressOf: contentAddress,
      readText: async (response) => {
        bytes = new Uint8Array(await response.arrayBuffer());
        return '';
      },
    });
    await read(`search/${path}`, signal);
    return bytes;
  },
};
