import { securityHeaders } from '../hosting/securityHeaders.ts';
import { type EdgeDocument, edgeDocument, notFoundAddress } from './edgeDocument.ts';
import { cdnNotFound, cdnPage, fileHeaders, matchesEtag } from './edgeHeaders.ts';
import { type EdgeOptions, loopMark, settingsOf } from './edgeOptions.ts';
import { edgeReader } from './edgeReader.ts';
import type { EdgeShell } from './edgeShell.ts';
import { errorPage, errorStatus } from './errorPage.ts';
import { passThrough } from './passThrough.ts';
import { type RequestTarget, requestTarget } from './requestTarget.ts';
import { sha256 } from './sha256.ts';

/** Seconds after which an archive that could not be read may be requested again. */
const pause = '60';

/**
 * Renders any address of the site on demand, as a build would, for any runtime with Request and Response.
 *
 * @returns a handler that never throws: when rendering fails it answers 502 (the archive is broken), 503 (it did
 *   not answer) or 500, with a page that says so
 * @throws {TypeError} when the options do not say where the archive is
 */
export function edgeHandler(shell: EdgeShell, options: EdgeOptions): (request: Request) => Promise<Response> {
  const settings = settingsOf(options);
  const { base } = settings;
  const sources = edgeReader(settings);
  const headers = securityHeaders(shell.inline, { connected: shell.connected });

  /** In a folder pages are asked for with a slash, as on any host: their references climb by it. */
  const folderOf = ({ url }: Request, wanted: RequestTarget): string | undefined => {
    const { pathname, search } = new URL(url);
    const isPage = `${pathname}/` === base || (wanted !== undefined && 'address' in wanted);
    return base !== '/' && isPage && !/\/(?:index\.html)?$/.test(pathname)
      ? `${pathname}/${search}`
      : undefined;
  };
  const wayUp = (pathname: string) =>
    pathname.startsWith(base)
      ? '../'.repeat(pathname.slice(base.length).split('/').length - 1) || './'
      : './';

  const respond = async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { ...headers, Allow: 'GET, HEAD' } });
    }
    // The archive's address leads back here: without this answer, requests would loop for ever.
    if (request.headers.get('cdn-loop')?.includes(loopMark)) {
      return new Response('The archive’s address is the handler’s own', { status: 508, headers });
    }
    const wanted = requestTarget(request.url, base);
    const folder = folderOf(request, wanted);
    if (folder) return new Response(null, { status: 301, headers: { ...headers, Location: folder } });
    if (wanted && 'file' in wanted) {
      const file = await passThrough(request, wanted.file, headers, settings);
      if (file) return file;
    }
    const address = wanted && 'address' in wanted ? wanted.address : notFoundAddress;
    return page(request, await edgeDocument(address, sources.open(), shell));
  };

  const page = async (request: Request, { status, html }: EdgeDocument): Promise<Response> => {
    const found = status === 200;
    const about = found
      ? fileHeaders('index.html', cdnPage(settings.cdnSeconds))
      : fileHeaders('404.html', cdnNotFound);
    // Weak: a CDN may compress the page, which is still the same page.
    const etag = `W/"${(await sha256(html)).slice(0, 32)}"`;
    const all = { ...headers, ...about, ETag: etag };
    if (found && matchesEtag(request, etag)) return new Response(null, { status: 304, headers: all });
    return new Response(html, { status, headers: all });
  };

  const issue = (error: unknown, { url }: Request): Response => {
    const { status, reason } = errorStatus(error);
    const kept = { 'Cache-Control': 'no-store', 'Retry-After': pause };
    const wanted = requestTarget(url, base);
    if (wanted && 'file' in wanted) return new Response(null, { status, headers: { ...headers, ...kept } });
    const all = { ...headers, ...fileHeaders('index.html'), ...kept };
    return new Response(errorPage(shell, reason, wayUp(new URL(url).pathname)), { status, headers: all });
  };

  return async (request) => {
    let answer: Response;
    try {
      answer = await respond(request);
    } catch (error) {
      sources.forget();
      settings.report(error, request);
      answer = issue(error, request);
    }
    return request.method === 'HEAD' ? new Response(null, answer) : answer;
  };
}
