import { vi } from 'vitest';
import type { anArticle } from '../../testing/factories.ts';

/** What a host has below `content/`: JSON, a picture's bytes, or an HTTP status. */
export type HostFiles = Record<string, ReturnType<typeof anArticle> | Uint8Array<ArrayBuffer> | number>;

/** Answers every request for content as a host with these files does; later changes to them are seen. `cut` ends the line. */
export function aHost(files: HostFiles): { cut: boolean } {
  const host = { cut: false };
  const fetched = window.fetch;
  vi.stubGlobal('fetch', async (address: string | URL | Request, init?: RequestInit) => {
    const [, path] = /\/content\/(.*)$/.exec(String(address)) ?? [];
    if (path === undefined) return fetched(address, init);
    if (host.cut) throw new TypeError('the line is cut');
    const file = files[path] ?? 404;
    if (typeof file === 'number') return new Response('', { status: file });
    if (file instanceof Uint8Array) return new Response(file, { headers: { 'content-type': 'image/png' } });
    return new Response(JSON.stringify(file));
  });
  return host;
}
