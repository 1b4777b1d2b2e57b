import { articlePath } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import type { Audio } from '../../contract/audio/audioSchema.ts';
import { contentAddress, httpReader } from '../../data/contentReader.ts';
import { DataError } from '../../data/dataError.ts';
import { loadCode } from '../../data/loadCode.ts';
import { savesData } from '../../settings/savesData.ts';
import { picturePaths } from '../picturePaths.ts';
import { fetchPicture, isRecording } from './fetchFile.ts';
import { isKeptRecording, muchBytes } from './keepRecording.ts';
import type { FetchedArticle } from './savedStore.ts';

/** Asks the host, not a cache: the service worker passes such requests on. */
const published = httpReader({
  addressOf: contentAddress,
  fetch: (address, init) => fetch(address, { ...init, cache: 'no-cache' }),
});

/**
 * An article as it is published now, with its pictures; its recording is still to be fetched. What can't be fetched of pictures is left
 * out, the article is not.
 *
 * @throws {DataError} if the article can't be fetched, or breaks the contract
 */
export async function fetchArticle(id: string): Promise<FetchedArticle> {
  const text = await fetchText(id);
  const article = await parseKept(text);
  const pictures = picturePaths(article);
  const wanted = pictures.filter((src) => !isRecording(src));
  const { audio } = article;
  const files = await Promise.all(wanted.map((src) => fetchPicture(src)));
  const fetched = files.filter((file) => file !== undefined);
  const recording = audio && (await isWanted(audio)) ? audio : undefined;
  return { text, pictures, fetched, isWhole: fetched.length === wanted.length, recording };
}

/** Whether a recording is fetched with its article: a large one, or any while data is saved, waits until its reader asks for it. */
async function isWanted({ src, bytes }: Audio): Promise<boolean> {
  return bytes <= muchBytes && !savesData() && !(await isKeptRecording(src));
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
