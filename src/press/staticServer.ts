import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.woff2': 'font/woff2',
};

const compressible = /^(?:text|application)\/|svg/;

/** A folder served as any plain static host does: real 404s with the folder's `404.html`, compression, cache headers. */
export function staticServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    serve(folder, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function serve(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileFor(folder, base, request.url ?? '/');
  if (!file) {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'content-type': types['.html'], 'cache-control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : page);
    return;
  }
  const type = types[extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  const etag = `W/"${file.size.toString(36)}-${file.modified.toString(36)}"`;
  const coding = compressible.test(type) ? codingFor(request.headers['accept-encoding']) : undefined;
  const ready = coding && (await sizeOf(`${file.path}.${coding === 'br' ? 'br' : 'gz'}`));
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': /[/\\]assets[/\\]/.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    ...(coding && { 'content-encoding': coding }),
    ...(ready
      ? { 'content-length': String(ready.size) }
      : !coding && { 'content-length': String(file.size) }),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else if (ready) await pipeline(createReadStream(ready.path), response);
  else if (coding) await pipeline(createReadStream(file.path), compressor(coding), response);
  else await pipeline(createReadStream(file.path), response);
}

/** The file that an address names: itself, or the `index.html` of the folder. Nothing above the folder is ever reached. */
async function fileFor(folder: string, base: string, url: string) {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  for (const candidate of [join(folder, inside), join(folder, inside, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return { path: candidate, size: found.size, modified: Math.round(found.mtimeMs) };
  }
  return undefined;
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
