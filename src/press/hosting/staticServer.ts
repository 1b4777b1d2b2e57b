import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { type ByteRange, byteRange } from '../../contract/audio/byteRange.ts';
import { cachePolicy } from './cachePolicy.ts';
import { inlineHashes } from './inlineHashes.ts';
import { isCompressible, mediaType } from './mediaTypes.ts';
import { hostFiles } from './netlifyFiles.ts';
import { connectedHosts, securityHeaders, sharedHeaders } from './securityHeaders.ts';

/**
 * A folder served as any plain static host does: real 404s with the folder's `404.html`, compression, and the media types,
 * cache headers and security headers of the configurations for real hosts. At the root pages are sent as they are asked for; in a folder,
 * with a slash, as all hosts send them.
 */
export function staticServer(folder: string, base = '/'): Server {
  return createServer(staticListener(folder, base));
}

/**
 * The listener of `staticServer`, for another kind of server.
 *
 * @param caching one `Cache-Control` for everything, where files change under the same address
 */
export function staticListener(
  folder: string,
  base = '/',
  caching?: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const security = securityOf(folder);
  return (request, response) => {
    serve({ folder, base, security, caching }, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

/** The policy of the served reader; none for a folder without one. */
function securityOf(folder: string): Record<string, string> {
  try {
    return securityHeaders(inlineHashes(folder), { connected: hostsOf(folder) });
  } catch {
    return {};
  }
}

function hostsOf(folder: string): string[] {
  const file = join(folder, 'content/publication.json');
  return existsSync(file) ? connectedHosts(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

interface Served {
  folder: string;
  base: string;
  security: Record<string, string>;
  caching: string | undefined;
}

async function serve(
  { folder, base, security: secure, caching }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...secure, allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await fileFor(folder, base, request.url ?? '/');
  const [asked = '/'] = /^[^?#]*/.exec(request.url ?? '/') ?? [];
  if (base !== '/' && (`${asked}/` === base || (found && isPageOf(found.path, asked)))) {
    const query = (request.url ?? '').slice(asked.length);
    response.writeHead(301, { ...secure, location: `${asked}/${query}` }).end();
    return;
  }
  const file = found ?? (await fileFor(folder, base, `${base}404.html`));
  if (!file) {
    response.writeHead(404, { ...secure, 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const path = relative(folder, file.path).replaceAll(sep, '/');
  const coding = isCompressible(path) ? codingFor(request.headers['accept-encoding']) : undefined;
  const ready = coding && (await sizeOf(`${file.path}.${coding === 'br' ? 'br' : 'gz'}`));
  const etag = `W/"${file.size.toString(36)}-${file.modified.toString(36)}${coding ? `-${coding}` : ''}"`;
  const headers: Record<string, string> = {
    ...secure,
    ...(path.startsWith('content/') && sharedHeaders),
    'content-type': mediaType(path),
    'cache-control': caching ?? cachePolicy(path),
    etag,
    vary: 'accept-encoding',
    ...(coding && { 'content-encoding': coding }),
    ...(ready
      ? { 'content-length': String(ready.size) }
      : !coding && { 'content-length': String(file.size) }),
  };
  if (found && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (found && !coding) {
    headers['accept-ranges'] = 'bytes';
    const range = byteRange(request.headers.range, file.size);
    if (range) return sendRange(file, range, headers, request, response);
  }
  response.writeHead(found ? 200 : 404, headers);
  if (request.method === 'HEAD') response.end();
  else if (ready) await pipeline(createReadStream(ready.path), response);
  else if (coding) await pipeline(createReadStream(file.path), compressor(coding), response);
  else await pipeline(createReadStream(file.path), response);
}

/** Answers with a part of a file: players of recordings ask for parts. */
async function sendRange(
  { path, size }: { path: string; size: number },
  range: ByteRange | 'none',
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (range === 'none') {
    const { 'content-length': _, ...rest } = headers;
    response.writeHead(416, { ...rest, 'content-range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(206, {
    ...headers,
    'content-length': String(range.end - range.start + 1),
    'content-range': `bytes ${range.start}-${range.end}/${size}`,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path, range), response);
}

/** The file of an address: itself, or the folder's `index.html`. Nothing above the folder is ever reached, no host's own file. */
export async function fileFor(folder: string, base: string, url: string) {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  if (hostFiles.includes(inside.slice(1))) return undefined;
  for (const candidate of [join(folder, inside), join(folder, inside, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return { path: candidate, size: found.size, modified: Math.round(found.mtimeMs) };
  }
  return undefined;
}

/** Whether a page was asked for without the slash that hosts put behind a folder's name: its references climb by it. */
function isPageOf(file: string, asked: string): boolean {
  return file.endsWith(`${sep}index.html`) && !/\/(?:index\.html)?$/.test(asked);
}

async function sizeOf(path: string) {
  const found = await stat(path).catch(() => undefined);
  return found && { path, size: found.size };
}

function codingFor(accepted = ''): 'br' | 'gzip' | undefined {
  const takes = (coding: string) =>
    accepted.split(',').some((one) => {
      const [name, ...weight] = one.replace(/\s/g, '').split(';');
      return name === coding && !weight.some((part) => /^q=0(?:\.0*)?$/.test(part));
    });
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

function compressor(coding: 'br' | 'gzip') {
  return coding === 'gzip'
    ? createGzip()
    : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}
