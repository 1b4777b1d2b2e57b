import type { Article } from '../../contract/articleSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { contentAddress } from '../../data/contentReader.ts';
import type { Book, BookFont } from '../../epub/book.ts';
import { picturesOf } from '../../epub/bookPictures.ts';
import { neededFaces } from '../../epub/neededFaces.ts';
import { savesData } from '../../settings/savesData.ts';
import { siteFaces } from './siteFaces.ts';

/** How long a file may take, in milliseconds. */
const patience = 30_000;

/** How many bytes of pictures a book takes: phones make it in memory, and people pass it on. */
const mostBytes = 100_000_000;

/** How many files are asked for at once. */
const atOnce = 6;

/**
 * The site's fonts that a book needs, with their licences. One that does not come is left out, and all are where data is to be
 * saved: every device has a face of its own.
 */
export async function fetchFonts(book: {
  articles: readonly Article[];
  publication: Publication;
}): Promise<Pick<Book, 'fonts' | 'fontLicences'>> {
  const faces = savesData() ? [] : neededFaces(book, siteFaces());
  const fonts = await inTurns(faces, async ({ address, ...face }): Promise<BookFont[]> => {
    const bytes = await bytesAt(address);
    return bytes ? [{ ...face, file: address.slice(address.lastIndexOf('/') + 1), bytes }] : [];
  });
  const [first] = faces;
  if (fonts.length === 0 || !first) return { fonts: [] };
  const licences = await bytesAt(new URL('LICENSES.txt', first.address).href);
  return { fonts, fontLicences: licences && new TextDecoder().decode(licences) };
}

/**
 * The pictures of articles by their paths below `content/`. One that cannot be had is left out, and so are those that this device
 * has not where data is to be saved, and those that would make the book too large.
 *
 * @param kept those that this device has already
 * @param most how many bytes all of them may have
 */
export async function fetchPictures(
  articles: readonly Article[],
  kept: ReadonlyMap<string, Uint8Array>,
  most = mostBytes,
): Promise<Map<string, Uint8Array>> {
  const wanted = savesData() ? [] : picturesOf(articles).filter((src) => !kept.has(src));
  let room = most - [...kept.values()].reduce((sum, { length }) => sum + length, 0);
  const fetched = await inTurns(wanted, async (src): Promise<[string, Uint8Array][]> => {
    const bytes = room > 0 ? await bytesAt(contentAddress(src)) : undefined;
    if (!bytes || bytes.length > room) return [];
    room -= bytes.length;
    return [[src, bytes]];
  });
  return new Map([...kept, ...fetched]);
}

async function bytesAt(address: string): Promise<Uint8Array | undefined> {
  const request = new AbortController();
  const clock = setTimeout(() => request.abort(), patience);
  try {
    const response = await fetch(address, { signal: request.signal });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}

/** What is made of each, a few at once, in the order of the given ones. */
async function inTurns<One, Made>(all: readonly One[], make: (one: One) => Promise<Made[]>): Promise<Made[]> {
  const made: Made[][] = [];
  const rest = all.entries();
  const makeRest = async () => {
    for (const [at, one] of rest) made[at] = await make(one);
  };
  await Promise.all(Array.from({ length: atOnce }, makeRest));
  return made.flat();
}
