import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { staticServer } from './staticServer.ts';

/** A served folder. */
export interface Served {
  /** Without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine as `npm run preview` does, on a free port. */
export async function serveFolder(folder: string, base = '/'): Promise<Served> {
  const server = staticServer(folder, base).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
