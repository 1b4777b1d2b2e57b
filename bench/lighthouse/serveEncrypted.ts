import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { staticListener } from '../../src/press/hosting/staticServer.ts';

/** A folder served over TLS. */
export interface ServedEncrypted extends Served {
  /** The hash of the certificate's key, by which a browser can be told to trust it. */
  key: string;
}

type Http2Listener = Parameters<typeof createSecureServer>[1];

/**
 * Serves a folder as web hosts do: as `npm run preview`, but over HTTP/2 and TLS, on a free port. The certificate
 * is self-signed (openssl), so clients must accept any, or trust its key.
 *
 * @throws {Error} without openssl
 */
export async function serveEncrypted(folder: string): Promise<ServedEncrypted> {
  // Node's HTTP/2 passes requests and responses shaped like HTTP/1's; only their types differ.
  const listener = staticListener(folder) as unknown as Http2Listener;
  const certificate = await ownCertificate();
  const server = createSecureServer(certificate, listener).listen(0, 'localhost');
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    key: keyHash(certificate.cert),
    async close() {
      for (const session of sessions) session.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function keyHash(certificate: Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
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
    const reason = (error as Error).message;
    throw new Error(`No certificate could be made (sudo apt-get install openssl): ${reason}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
