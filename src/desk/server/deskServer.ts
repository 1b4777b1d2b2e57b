import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isWithin } from '../../press/archive/isWithin.ts';
import { inlineScriptHashes, inlineStyleHashes } from '../../press/hosting/inlineHashes.ts';
import { mediaType } from '../../press/hosting/mediaTypes.ts';
import { securityHeaders } from '../../press/hosting/securityHeaders.ts';
import { failureMessage } from '../../press/system/systemAdvice.ts';
import { terminalError } from '../../press/system/terminalText.ts';
import { DeskError, statusOf } from './api/DeskError.ts';
import { deskApi } from './deskApi.ts';
import type { DeskContext } from './deskContext.ts';
import { rejectionReason } from './rejectionReason.ts';

/** The desk's folders. */
export interface DeskFolders {
  /** The page as built by Vite, with its `index.html`. */
  app: string;
  /** The publication's folder: `content/`, the icon. */
  publicDir: string;
}

/** The desk's server. It rejects every request that is not from its own page. */
export function deskServer(desk: DeskContext, folders: DeskFolders): Server {
  const server = createServer((request, response) => {
    // Two loopback addresses mean two servers, each with its own port; see startDesk.ts.
    const { port } = server.address() as AddressInfo;
    answer(desk, folders, port, request, response).catch((error) => {
      console.error(terminalError(error instanceof Error ? error.stack : error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.requestTimeout = 120_000;
  return server;
}

async function answer(
  desk: DeskContext,
  folders: DeskFolders,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const rejection = rejectionReason(request, port);
  if (rejection) return sendText(response, 403, rejection);
  const html = await readFile(join(folders.app, 'index.html'), 'utf8');
  const inline = { scripts: inlineScriptHashes(html), styles: inlineStyleHashes(html) };
  for (const [name, value] of Object.entries(securityHeaders(inline))) {
    // Who publishes may record what is read out.
    response.setHeader(name, value.replace('microphone=()', 'microphone=(self)'));
  }
  const url = URL.parse(request.url ?? '/', 'http://desk');
  if (!url) return sendText(response, 400, 'Not a valid address.');
  if (url.pathname.startsWith('/api/')) return answerJson(desk, request, response, url);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'The desk’s pages are read-only.');
  const file = await fileOf(desk, folders, url.pathname);
  if (file) {
    // Content-hashed files can be cached, so that faces are there in time.
    if (url.pathname.startsWith('/assets/'))
      response.setHeader('Cache-Control', 'max-age=31536000, immutable');
    response.writeHead(200, { 'Content-Type': mediaType(file.replaceAll('\\', '/')) });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file), response);
    return;
  }
  // Every address without a file extension belongs to the page.
  if (/\.\w+$/.test(url.pathname)) return sendText(response, 404, 'There is no such file.');
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : html);
}

const heartbeatTime = 15_000;

async function answerJson(desk: DeskContext, request: IncomingMessage, response: ServerResponse, url: URL) {
  const send = (status: number, json: unknown) => {
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(json));
  };
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  // A document may wait for a free thread, and a browser gives up on a server that says nothing (RFC 2518, 102).
  const heartbeat = setInterval(() => response.writeProcessing(), heartbeatTime);
  try {
    send(200, await deskApi(desk, request, url, gone.signal));
  } catch (error) {
    // Nobody waits for an answer.
    if (gone.signal.aborted) return;
    // The rest of a rejected body is not awaited.
    if (!request.complete) response.setHeader('Connection', 'close');
    if (error instanceof DeskError) return send(error.status, { ...error.details, message: error.message });
    const kind = isDiskFull(error) ? 'disk-full' : 'unexpected';
    if (kind === 'unexpected') console.error(terminalError(error instanceof Error ? error.stack : error));
    send(statusOf[kind], { kind, message: failureMessage(error, desk.root) });
  } finally {
    clearInterval(heartbeat);
  }
}

function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** The file at an address: the page's, a draft's picture or recording, or the archive's; never outside their folders. */
async function fileOf(
  desk: DeskContext,
  { app, publicDir }: DeskFolders,
  pathname: string,
): Promise<string | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split(/[/\\]/).includes('..')) return undefined;
  const draft = /^\/content\/drafts\/([a-z0-9-]+)\/((?:images|audio)\/.+)$/.exec(path);
  const [, key = '', picture = ''] = draft ?? [];
  const content = join(publicDir, 'content');
  const places: [folder: string, file: string][] = draft
    ? [
        [desk.drafts.imagePath(key, ''), picture],
        [content, picture],
      ]
    : path.startsWith('/assets/')
      ? [[app, path]]
      : /^\/content\/(?:images|audio)\//.test(path)
        ? [[content, path.slice('/content/'.length)]]
        : path === '/favicon.svg'
          ? [[publicDir, path]]
          : [];
  for (const [folder, file] of places) {
    const place = join(folder, file);
    const found = await stat(place).catch(() => undefined);
    if (found?.isFile() && isWithin(folder, place)) return place;
  }
  return undefined;
}

function sendText(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}
