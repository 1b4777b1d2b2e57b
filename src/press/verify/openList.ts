import { contentDigest } from '../../contract/signed/digests.ts';
import { keyId } from '../../contract/signed/keyId.ts';
import { readRoot } from '../../contract/signed/readRoot.ts';
import { type SignedRoot, signedLimits, signedPaths } from '../../contract/signed/signedFiles.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { type Source, SourceError } from './copySource.ts';
import type { Findings } from './findings.ts';
import { checkAge, type SeenList } from './seenList.ts';
import { SignedList } from './signedList.ts';
import { checkTrust, type TrustedKey } from './trust.ts';

/** What a list is compared with. */
export interface Known {
  /** The key that is trusted; without one, that of the list seen before. */
  trusted: TrustedKey | undefined;
  seen: SeenList | undefined;
  /** Whether the first key that is seen may be trusted, because it will be remembered. */
  trustsFirst: boolean;
}

/** A list, and whether it is the publication's and none older than one seen. */
export interface OpenList {
  root: SignedRoot;
  list: SignedList;
  isTrusted: boolean;
}

const rootPath = `content/${signedPaths.root}`;

/**
 * Opens the signed list of a copy.
 *
 * @returns undefined if its root is damaged or signed by another key, which is then among the findings
 * @throws {PrintableError} if the copy has none, or it cannot be read
 */
export async function openList(
  source: Source,
  known: Known,
  findings: Findings,
): Promise<OpenList | undefined> {
  const bytes = await rootOf(source);
  const root = await readRoot(new TextDecoder().decode(bytes));
  if (!root) {
    findings.files.set(
      rootPath,
      'is damaged, or its signature is not its key’s: nothing can be checked by it',
    );
    return undefined;
  }
  const { trusted = known.seen && { key: known.seen.key }, seen, trustsFirst } = known;
  const isNew = seen ? await checkAge(root, seen, findings) : true;
  const isOwn = trusted ? await checkTrust(source, root, trusted, findings) : trustsFirst;
  // What another key signed says nothing about the publication’s articles.
  if (trusted && !isOwn) return undefined;
  const id = await keyId(root.key);
  if (!trusted && trustsFirst)
    findings.notes.push(`The key ${id} is the first one seen: it is trusted from now on.`);
  else if (!trusted)
    findings.unchecked.set(
      rootPath,
      `is signed by the key ${id}: compare it with the publication’s, and give it: --key "${id}"`,
    );
  return { root, list: new SignedList(source, root, findings), isTrusted: isNew && isOwn };
}

/** @throws {PrintableError} */
async function rootOf(source: Source): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const bytes = await source.read(rootPath, signedLimits.root);
    if (bytes) return bytes;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new PrintableError(`${rootPath} ${error.message}. Nothing was checked.`);
  }
  throw new PrintableError(
    `There is no signed list (${rootPath}). Nothing was checked: this copy was made from a site that is not signed, or lost its list.`,
  );
}

/** Notes whether `publication.json`, with the addresses of mirrors in it, is the signed one. */
export async function checkPublication(source: Source, root: SignedRoot, findings: Findings): Promise<void> {
  const path = 'content/publication.json';
  try {
    const bytes = await source.read(path, signedLimits.list);
    if (!bytes) findings.files.set(path, 'is missing');
    else if ((await digestOf(bytes)) !== root.publication)
      findings.files.set(path, 'is not the publication’s');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    findings.unchecked.set(path, error.message);
  }
}

async function digestOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return await contentDigest(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return undefined;
  }
}
