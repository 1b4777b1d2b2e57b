import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { createHandler } from './handler.ts';
import { nodeServer } from './nodeServer.ts';

/** `npm run edge -- --archive URL [--base /FOLDER/ --port N --host NAME --cdn-seconds N --handler FILE]`: the edge's handler under Node. */
const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4180' },
    host: { type: 'string', default: 'localhost' },
    'cdn-seconds': { type: 'string' },
    handler: { type: 'string', default: 'dist-edge/handler.js' },
  },
});
const file = resolve(values.handler);
await access(file).catch(() => stop(`There is no ${values.handler}. Build it first: npm run build:edge`));
const built = (await import(pathToFileURL(file).href)) as { createHandler: typeof createHandler };
const handler = made();
const server = nodeServer(handler);
server.on('error', ({ message }) => stop(message));
server.listen(Number(values.port), values.host, () => {
  console.log(`The reader is rendered on demand at http://${values.host}:${values.port}`);
});

function made(): ReturnType<typeof createHandler> {
  const seconds = values['cdn-seconds'];
  try {
    return built.createHandler({
      base: values.base,
      ...(values.archive && { archive: values.archive }),
      ...(seconds && { cdnSeconds: Number(seconds) }),
    });
  } catch (error) {
    return stop(`${(error as Error).message} (--archive https://…)`);
  }
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
