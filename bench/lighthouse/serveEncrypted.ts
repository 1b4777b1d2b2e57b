import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { staticListener } from '../../src/press/hosting/staticServer.ts';

type Http2Listener = Parameters<typeof createSecureServer>[1];

/**
 * Serves a folder as hosts on the web do: as `npm run preview`, over HTTP/2 and TLS, on a port that is free. The certificate
 * is made for this once (openssl), so whoever visits must not ask who has signed it.
 *
 * @throws {Error} where there is no openssl
 */
export async function serveEncrypted(folder: string): Promise<Served> {
  // Node's HTTP/2 hands on requests and responses of HTTP/1's shape; only its types tell them apart.
  const listener = staticListener(folder) as unknown as Http2Listener;
  const server = createSecureServer(await ownCertificate(), listener).listen(0, 'localhost');
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function ownCertificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'aaaa-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const of = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  const kind = ['-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  try {
    await promisify(execFile)('openssl', ['req', ...kind, ...of, '-keyout', key, '-out', cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } catch (error) {
    const said = (error as Error).message;
    throw new Error(`There is no certificate to serve with (sudo apt-get install openssl): ${said}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
