import { strToU8, type Zippable, zipSync } from 'fflate';
import { bookType } from './book.ts';

/** A file of a book by its path in the container. */
export interface BookEntry {
  path: string;
  data: string | Uint8Array;
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** What is compressed already. */
const packed = /\.(?:woff2|png|jpe?g|webp|gif|avif)$/i;

/**
 * Packs the files of a book (EPUB 3.3, 4.3): the media type first and as it is, so that it can be read at its place.
 *
 * @param entries the package document first
 */
export function zipBook(entries: readonly BookEntry[]): Uint8Array<ArrayBuffer> {
  // ZIP writes the time by the clock on the wall: this one is the first it knows, wherever that clock hangs.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {
    mimetype: [strToU8(bookType), { level: 0, mtime }],
    'META-INF/container.xml': [strToU8(container), { mtime }],
  };
  for (const { path, data } of entries)
    files[path] = [
      typeof data === 'string' ? strToU8(data) : data,
      { level: packed.test(path) ? 0 : 9, mtime },
    ];
  return zipSync(files);
}
