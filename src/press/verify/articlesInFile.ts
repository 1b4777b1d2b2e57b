import { gunzipSync } from 'node:zlib';
import { SourceError } from './copySource.ts';

/** What a file holds. */
export interface FileContent {
  /** Articles as they are written, in order. */
  articles: unknown[];
  /** Why some of it could not be read. */
  damage: string | undefined;
}

/** Bytes of a file, unpacked; V8 holds no longer text. */
const mostBytes = 256_000_000;

/**
 * The articles of a pack (a JSON list), of a file that a reader saved (a JSON Feed with `_aaaa`, docs/contract.md) or of one article's file, gzip or
 * plain. What came before a cut is found: packs and readers' files have an article a line.
 *
 * @throws {SourceError} for a file of another kind
 */
export function articlesInFile(bytes: Uint8Array<ArrayBuffer>): FileContent {
  const { text, damage } = textOf(bytes);
  try {
    return { articles: articlesOf(JSON.parse(text)), damage };
  } catch (error) {
    if (error instanceof SourceError) throw error;
  }
  const lines = text.split('\n').flatMap((line) => jsonOf(line.trim().replace(/,$/, '')));
  const articles = lines.flatMap(articlesInLine);
  if (articles.length === 0 && !/^\s*[[{]/.test(text))
    throw new SourceError('holds no articles: it is no pack, no file that a reader saved and no article');
  return { articles, damage: damage ?? 'is cut or damaged' };
}

/** The text, as far as it can be unpacked and is UTF-8. @throws {SourceError} if it is too long */
function textOf(bytes: Uint8Array<ArrayBuffer>): FileContentText {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  let plain: Uint8Array = bytes;
  let damage: string | undefined;
  if (isPacked) {
    try {
      plain = gunzipSync(bytes, { maxOutputLength: mostBytes });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        throw new SourceError(`has more than ${mostBytes.toLocaleString('en')} bytes when it is unpacked`);
      damage = 'is cut or damaged';
      plain = beginningOf(bytes);
    }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(plain), damage };
  } catch {
    return { text: new TextDecoder().decode(plain), damage: 'is cut or damaged' };
  }
}

interface FileContentText {
  text: string;
  damage: string | undefined;
}

/** What a cut gzip file holds up to the cut. */
function beginningOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  try {
    // Z_SYNC_FLUSH: the end is not waited for.
    return gunzipSync(bytes, { maxOutputLength: mostBytes, finishFlush: 2 });
  } catch {
    return new Uint8Array();
  }
}

/** @throws {SourceError} for JSON of another kind */
function articlesOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  const { items, body, id, _aaaa } = Object(json) as Record<string, unknown>;
  if (Array.isArray(items) && isObject(_aaaa) && 'carried' in _aaaa) return items.flatMap(articlesOfItem);
  if (typeof id === 'string' && body !== undefined) return [json];
  const isFeed = Array.isArray(items);
  throw new SourceError(
    isFeed
      ? 'is a feed: its texts are written anew as HTML, so they cannot be compared. Check the articles’ own files'
      : 'holds no articles: it is no pack, no file that a reader saved and no article',
  );
}

/** An item of a reader's file: the article, and the newer text that is kept beside a saved one. */
function articlesOfItem(item: unknown): unknown[] {
  const { _aaaa: own } = Object(item) as { _aaaa?: { article?: unknown; saved?: { newer?: unknown } } };
  return [own?.article, own?.saved?.newer].filter((one) => one !== undefined);
}

function articlesInLine(json: unknown): unknown[] {
  if (!isObject(json)) return [];
  if ('_aaaa' in json) return articlesOfItem(json);
  return 'id' in json && 'body' in json ? [json] : [];
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
