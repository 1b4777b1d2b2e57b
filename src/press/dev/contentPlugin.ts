import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { articleAddress } from '../../contract/articlePath.ts';
import { qrCode } from '../page/qrCode.ts';
import { type DerivedArchive, deriveArchive } from './deriveArchive.ts';

/**
 * Serves the derived files (docs/contract.md) from memory in development: the lists, `archive.json`, the schemas, the
 * search index and the articles' QR codes.
 * An error in the archive appears as Vite's overlay.
 */
export function contentPlugin(): Plugin {
  let config: ResolvedConfig;
  let pressed: Promise<DerivedArchive> | undefined;
  const root = () => join(config.publicDir, 'content');
  const press = () => {
    pressed ??= deriveArchive(root());
    return pressed;
  };

  return {
    name: 'press-content',
    apply: 'serve',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      const base = `${config.base}content/`;
      server.watcher.on('all', (_event, file) => {
        if (relative(root(), file).startsWith('..')) return;
        pressed = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        if (!path.startsWith(base)) return next();
        try {
          const { files, search, origin } = await press();
          const file = path.slice(base.length);
          const text = files.get(file);
          const bytes = file.startsWith('search/') ? search().get(file) : undefined;
          const [, coded] = /^qr\/([\w-]+)\.svg$/.exec(file) ?? [];
          if (text !== undefined) answer(response, 200, text);
          else if (bytes)
            answer(response, 200, bytes, file.endsWith('.json') ? undefined : 'application/octet-stream');
          else if (coded !== undefined)
            answer(response, 200, qrCode(origin + articleAddress(coded)), 'image/svg+xml');
          else if (existsSync(join(root(), file))) next();
          // Vite would answer with index.html, which no host does for a missing file.
          else answer(response, 404, '{}');
        } catch (error) {
          pressed = undefined;
          const message = error instanceof Error ? error.message : String(error);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
          answer(response, 500, JSON.stringify({ message }));
        }
      });
    },
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'application/json',
): void {
  response.statusCode = status;
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(body);
}
