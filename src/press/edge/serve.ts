import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askedArguments } from '../system/askedArguments.ts';
import { terminalText } from '../system/terminalText.ts';
import type { createHandler } from './handler.ts';
import { nodeServer } from './nodeServer.ts';

const help = `npm run edge -- --archive URL [--base /FOLDER/ --port N --host NAME --cdn-seconds N]

Renders pages on demand, with the edge's handler under Node (docs/edge.md). First: npm run build:edge.

  --archive URL      where the built archive is served: https://…
  --base /FOLDER/    where the site stands (default: /)
  --port N           another port than 4181
  --host NAME        another host than localhost
  --cdn-seconds N    how long a CDN may keep a page
  --handler FILE     the built handler (default: dist-edge/handler.js)
  --help             show this help
`;

/** `npm run edge -- --archive URL [--base /FOLDER/ --port N --host NAME --cdn-seconds N --handler FILE]`: the edge's handler under Node. */
const { values } = askedArguments('npm run edge', help, {
  options: {
    archive: { type: 'string' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4181' },
    host: { type: 'string', default: 'localhost' },
    'cdn-seconds': { type: 'string' },
    handler: { type: 'string', default: 'dist-edge/handler.js' },
  },
});
const port = Number(values.port);
if (!/^\d+$/.test(values.port) || port > 65_535) stop(`--port ${terminalText(values.port)} is not a port.`);
const file = resolve(values.handler);
await access(file).catch(() => stop(`There is no ${values.handler}. Build it first: npm run build:edge`));
const built = (await import(pathToFileURL(file).href)) as { createHandler: typeof createHandler };
const handler = made();
const server = nodeServer(handler);
server.on('error', ({ message }) => stop(message));
server.listen(port, values.host, () => {
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
