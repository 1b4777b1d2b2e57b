import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type DerivedArchive, deriveArchive } from './deriveArchive.ts';

/**
 * Serves the derived files (docs/contract.md) from memory in development: the lists, `archive.json` and the schemas.
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
          const text = (await press()).files.get(path.slice(base.length));
          if (text !== undefined) answer(response, 200, text);
          else if (existsSync(join(root(), path.slice(base.length)))) next();
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

function answer(response: ServerResponse, status: number, json: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(json);
}
