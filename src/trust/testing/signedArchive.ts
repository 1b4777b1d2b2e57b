import { articlePath } from '../../contract/articlePath.ts';
import { base64urlOf } from '../../contract/signed/base64url.ts';
import { contentDigest, sha256 } from '../../contract/signed/digests.ts';
import { type SignedKind, signedBytes } from '../../contract/signed/signatures.ts';
import { type SignedRoot, signedPaths } from '../../contract/signed/signedFiles.ts';
import { idsByPeriod, signedIndexText, signedPeriodText } from '../../contract/signed/signedLists.ts';

/** A key that signs, in Node and in browsers. */
export interface TestKey {
  publicKey: string;
  sign(kind: SignedKind, signed: unknown): Promise<string>;
}

export async function testKey(): Promise<TestKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  return {
    publicKey: base64urlOf(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    sign: async (kind, signed) =>
      base64urlOf(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, signedBytes(kind, signed)))),
  };
}

interface ArchiveFacts {
  key: TestKey;
  day?: string;
  origin?: string;
  mirrors?: string[];
}

export const testOrigin = 'https://www.example.org';

/** A signed archive in memory: the text of each file, by its path below `content/`. */
export async function signedArchive(
  articles: readonly { id: string }[],
  { key, day = '2026-11-30', origin = testOrigin, mirrors = [] }: ArchiveFacts,
): Promise<Map<string, string>> {
  const publication = { origin, mirrors };
  const files = new Map([['publication.json', JSON.stringify(publication)]]);
  for (const article of articles) files.set(articlePath(article.id), JSON.stringify(article, null, 2));
  const bytesOf = async (path: string) => new TextEncoder().encode(files.get(path));
  const years = new Map<string, Map<string, string>>();
  for (const [period, ids] of idsByPeriod(articles.map(({ id }) => id))) {
    const text = await signedPeriodText(ids, bytesOf);
    files.set(signedPaths.list(period), text);
    const year = years.get(period.slice(0, 4)) ?? new Map<string, string>();
    years.set(period.slice(0, 4), year.set(period, await sha256(text)));
  }
  const hashes: Record<string, string> = {};
  for (const [year, periods] of years) {
    const text = signedIndexText(periods);
    files.set(signedPaths.list(year), text);
    hashes[year] = await sha256(text);
  }
  const signed: SignedRoot = {
    version: 1,
    origin,
    number: Number(`${day.replaceAll('-', '')}001`),
    day,
    key: key.publicKey,
    articles: articles.length,
    publication: await contentDigest(publication),
    years: hashes,
  };
  files.set(signedPaths.root, JSON.stringify({ signed, signature: await key.sign('archive', signed) }));
  return files;
}

/** The step from a key to the next one, as `content/keys.json` has it. */
export async function keysFile(from: TestKey, to: TestKey): Promise<string> {
  const step = { origin: testOrigin, from: from.publicKey, to: to.publicKey, day: '2026-11-30' };
  return JSON.stringify({ next: [{ ...step, signature: await from.sign('next key', step) }] });
}
