import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Publication } from '../../contract/publicationSchema.ts';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { aboutPages } from '../../contract/trust/aboutPages.ts';
import { issueLine } from '../archive/issue.ts';
import { readPublication } from '../archive/readArchive.ts';
import { terminalName } from '../system/terminalText.ts';
import { caddyConfig } from './caddyConfig.ts';
import { type InlineHashes, inlineHashes } from './inlineHashes.ts';
import { netlifyHeaders, netlifyRedirects } from './netlifyFiles.ts';
import { nginxConfig } from './nginxConfig.ts';
import { connectedHosts, securityHeaders } from './securityHeaders.ts';

/** `npm run hosting -- nginx|caddy|headers|redirects [options]`: writes a host's configuration for the built reader to stdout. */
const { values, positionals } = parseArgs({
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
  stop(`--hsts is a number of seconds, such as 31536000, and not “${values.hsts}”`);
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
