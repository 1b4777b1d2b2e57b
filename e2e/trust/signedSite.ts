import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlePath } from '../../src/contract/articlePath.ts';
import type { Publication } from '../../src/contract/publicationSchema.ts';
import { keyId } from '../../src/contract/signed/keyId.ts';
import { trustFactsOf } from '../../src/contract/trust/trustFacts.ts';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { newKeyFile } from '../../src/press/sign/keyFile.ts';
import { signSite } from '../../src/press/sign/signSite.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A copy of the built reader, signed, as it stands at another address than the publication's. */
export interface SignedSite extends Served {
  folder: string;
  publication: Publication;
  /** Writes a file in place of the site's, without its compressed forms. */
  write(path: string, text: string): Promise<void>;
  article(id: string): Promise<Record<string, unknown>>;
  /** Signs it as it is, on a day. */
  sign(today: string): Promise<void>;
}

/**
 * @param folder is made
 * @param pages the paths of those that are opened: they name the key, as all do in a signed build
 */
export async function signedSite(
  folder: string,
  mirrors: string[],
  pages: readonly string[],
): Promise<SignedSite> {
  const site = join(folder, 'site');
  const left = /\/dist\/(?:cards|packs|content\/search)$/;
  await cp(dist, site, { recursive: true, filter: (path) => !left.test(path) });
  const read = (path: string) => readFile(join(site, path), 'utf8');
  const write = async (path: string, text: string) => {
    for (const end of ['.br', '.gz']) await rm(join(site, path + end), { force: true });
    await writeFile(join(site, path), text);
  };
  const before = await read('content/publication.json');
  const publication = { ...(JSON.parse(before) as Publication), mirrors };
  const after = JSON.stringify(publication);
  await write('content/publication.json', after);
  // The worker keeps no file that differs.
  await write('worker.js', (await read('worker.js')).replace(integrity(before), integrity(after)));
  const key = newKeyFile(join(folder, 'publication.key'), []);
  const letters = await keyId(key.publicKey);
  await write(
    'content/trust.json',
    JSON.stringify(trustFactsOf(publication, { key: key.publicKey, letters })),
  );
  for (const page of pages) {
    const path = join(page.slice(1), 'index.html');
    const html = await read(path);
    await write(
      path,
      html.replace('</title>', `</title><meta name="archive-key" content="${key.publicKey}">`),
    );
  }
  const served = await serveFolder(site);
  return {
    ...served,
    folder: site,
    publication,
    write,
    article: async (id) => JSON.parse(await read(`content/${articlePath(id)}`)),
    sign: async (today) => void (await signSite(site, key, today)),
  };
}

/** As `fetch` takes it (SRI). */
function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
