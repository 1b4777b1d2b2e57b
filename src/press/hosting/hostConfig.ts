import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication } from '../../contract/publicationSchema.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { aboutPages } from '../../contract/trust/aboutPages.ts';
import { issueLine } from '../archive/issue.ts';
import { readPublication } from '../archive/readArchive.ts';
import { askedArguments } from '../system/askedArguments.ts';
import { terminalName, terminalText } from '../system/terminalText.ts';
import { caddyConfig } from './caddyConfig.ts';
import { type InlineHashes, inlineHashes } from './inlineHashes.ts';
import { isListenPlace } from './listenPlace.ts';
import { netlifyHeaders, netlifyRedirects } from './netlifyFiles.ts';
import { nginxConfig } from './nginxConfig.ts';
import { connectedHosts, securityHeaders } from './securityHeaders.ts';

const help = `npm run --silent hosting -- nginx|caddy|headers|redirects [options]

Writes a host's configuration for the built reader to stdout (docs/deploying.md).

  --dir DIR      the built site (default: dist)
  --folder DIR   where it lies on the server (default: /srv/aaaa/current/site)
  --base /PATH/  the path that the site stands at (default: /)
  --name HOST    the host's name (default: localhost)
  --listen WHERE nginx: a port, or an address and a port: 127.0.0.1:8080 (default: 80)
  --brotli       nginx: with its brotli module
  --hsts SECONDS https alone from now on: 31536000
  --help         show this help
`;

/** `npm run hosting -- nginx|caddy|headers|redirects [options]`: writes a host's configuration for the built reader to stdout. */
const { values, positionals } = askedArguments('npm run hosting', help, {
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: 'dist' },
    folder: { type: 'string', default: '/srv/aaaa/current/site' },
    base: { type: 'string', default: '/' },
    name: { type: 'string', default: 'localhost' },
    listen: { type: 'string', default: '80' },
    hsts: { type: 'string', default: '0' },
    brotli: { type: 'boolean', default: false },
  },
});

const inline = builtInline();
if (!/^\d{1,10}$/.test(values.hsts))
  stop(`--hsts is a number of seconds, such as 31536000, and not “${terminalText(values.hsts)}”`);
if (!isListenPlace(values.listen))
  stop(
    `--listen is a port, or an address and a port: 80, 127.0.0.1:8080, [::1]:8080, and not “${terminalText(values.listen)}”`,
  );
const named = existsSync(join(values.dir, 'content/publication.json')) ? await publication() : undefined;
const onion = named?.onion;
const headers = securityHeaders(inline, {
  hstsSeconds: Number(values.hsts),
  connected: named && connectedHosts(named),
});
const site = { folder: values.folder, base: values.base, name: values.name, headers, onion };
const kinds: Record<string, () => string | Promise<string>> = {
  nginx: () => nginxConfig(site, { listen: values.listen, brotli: values.brotli }),
  caddy: () => caddyConfig(site),
  headers: () => netlifyHeaders(headers, values.base),
  redirects: async () => {
    const named = await publication();
    const isSigned = existsSync(join(values.dir, 'content', signedPaths.root));
    return netlifyRedirects(named, aboutPages(named, isSigned), values.base);
  },
};
const [kind = ''] = positionals;
const configOf = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
if (!configOf) stop(`Name one of: ${Object.keys(kinds).join(', ')}`);
try {
  process.stdout.write(await configOf());
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function builtInline(): InlineHashes {
  try {
    return inlineHashes(values.dir);
  } catch {
    return stop(`There is no built reader in ${terminalName(values.dir)}. Build it first: npm run build`);
  }
}

async function publication(): Promise<Publication> {
  const { publication: read, issues } = await readPublication(join(values.dir, 'content'));
  return read ?? stop(issues.map(issueLine).join('\n'));
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
