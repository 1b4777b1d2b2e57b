import { DataError } from '../../data/dataError.ts';
import { sharedHeaders } from '../hosting/securityHeaders.ts';
import { fileHeaders } from './edgeHeaders.ts';
import { type EdgeSettings, loopMark } from './edgeOptions.ts';

const asked = ['if-modified-since', 'if-none-match', 'if-range', 'range'];
const passedHeaders = ['accept-ranges', 'content-range', 'etag', 'last-modified'];

/**
 * A file that is not a page, from the platform's static files or the archive's host, with the site's own headers. The coding
 * is left to the platform: `fetch` has decompressed the body.
 *
 * @param path below the site's base
 * @param headers sent with every answer
 * @returns undefined if there is none
 * @throws {DataError} when the host does not answer, or answers with an error
 */
export async function passThrough(
  request: Request,
  path: string,
  headers: Record<string, string>,
  settings: EdgeSettings,
): Promise<Response | undefined> {
  const address = settings.folder + path;
  const own = await settings.assets?.(request);
  const elsewhere = settings.hosted && (!own || own.status === 404);
  if (elsewhere) await own?.body?.cancel();
  const answer = own && !elsewhere ? own : await ask(request, address, settings);
  if (!answer.ok && answer.status !== 304 && answer.status !== 416) {
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return undefined;
    throw new DataError('server', address, `answered ${answer.status}`);
  }
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      ...headers,
      ...picked(answer.headers, passedHeaders),
      ...fileHeaders(path),
      ...(path.startsWith('content/') && sharedHeaders),
    },
  });
}

/** The limit is for the first byte: a large file may take longer. */
async function ask(
  { method, headers }: Request,
  address: string,
  { fetch, timeout }: EdgeSettings,
): Promise<Response> {
  const waiting = new AbortController();
  const clock = setTimeout(() => waiting.abort(), timeout);
  const passed = { ...picked(headers, asked), 'cdn-loop': loopMark };
  try {
    return await fetch(new Request(address, { method, headers: passed, signal: waiting.signal }));
  } catch (cause) {
    throw new DataError('offline', address, 'could not be reached', { cause });
  } finally {
    clearTimeout(clock);
  }
}

function picked(headers: Headers, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
