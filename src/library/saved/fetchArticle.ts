import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { contentAddress, httpReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { loadCode } from '../../data/loadCode.ts';
import type { KeptPicture } from '../libraryData.ts';
import { picturePaths } from '../picturePaths.ts';
import type { FetchedArticle } from './savedStore.ts';

/** Asks the host, not a cache: the service worker passes such requests on. */
const published = httpReader({
  addressOf: contentAddress,
  fetch: (address, init) => fetch(address, { ...init, cache: 'no-cache' }),
});

/** How long a picture may take, in milliseconds. */
const patience = 30_000;

/**
 * An article as it is published now, with its pictures. A picture that can't be fetched is left out, the article is not.
 *
 * @throws {DataError} if the article can't be fetched, or breaks the contract
 */
export async function fetchArticle(id: string): Promise<FetchedArticle> {
  const text = await fetchText(id);
  const pictures = picturePaths(await parseKept(text));
  const fetched = await Promise.all(pictures.map(fetchPicture));
  return { text, pictures, fetched: fetched.filter((picture) => picture !== undefined) };
}

/**
 * An article's JSON as it is published now, without spaces, as all texts are kept: two of one article are compared as they are.
 *
 * @throws {DataError} if it can't be fetched, or breaks the contract
 */
export async function fetchText(id: string): Promise<string> {
  const text = await published(articlePath(id));
  const { id: own } = await parseKept(text);
  if (own !== id) throw new DataError('invalid', contentAddress(articlePath(id)), `is the article ${own}`);
  return JSON.stringify(JSON.parse(text));
}

/**
 * The article in a kept JSON.
 *
 * @throws {DataError} if it is no JSON, or breaks the contract
 */
async function parseKept(text: string): Promise<Article> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DataError('malformed', 'articles', 'is not JSON, or only part of it', { cause });
  }
  // What parses comes with data, not with the page (decision 0005).
  const [{ articleSchema }, { parse }] = await loadCode(
    Promise.all([import('../../contract/articleSchema.ts'), import('../../data/parse.ts')]),
    'articles',
  );
  const parsed = parse(articleSchema, json);
  if ('output' in parsed) return parsed.output;
  throw new DataError('invalid', 'articles', parsed.reason);
}

async function fetchPicture(src: string): Promise<KeptPicture | undefined> {
  const request = new AbortController();
  const clock = setTimeout(() => request.abort(), patience);
  try {
    const response = await fetch(contentAddress(src), { signal: request.signal });
    const type = response.headers.get('content-type') ?? '';
    // A host may answer any address with a page.
    if (!response.ok || !type.startsWith('image/')) return undefined;
    return { src, type, bytes: await response.arrayBuffer() };
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
  }
}
