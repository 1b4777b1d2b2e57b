import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticListener } from '../../../press/hosting/staticServer.ts';

/** The built site, served on this machine as a host would serve it. */
export interface SitePreview {
  /** Without the slash at its end. */
  address: string;
  /** Serves this folder from now on: a new build may have another policy. */
  show(folder: string): void;
  close(): Promise<void>;
}

/** Starts serving a site on a free port of this machine. */
export async function sitePreview(): Promise<SitePreview> {
  let listener: RequestListener | undefined;
  const server = createServer((request, response) => {
    if (listener) listener(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    show(folder) {
      // The next build changes pages that the editor has just looked at.
      listener = staticListener(folder, '/', 'no-cache');
    },
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
