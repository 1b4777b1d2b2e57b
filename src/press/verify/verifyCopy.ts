import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readKeyFile } from '../sign/keyFile.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalName } from '../system/terminalText.ts';
import { type Source, SourceError } from './copySource.ts';
import { Findings } from './findings.ts';
import { fileBytes, folderSource } from './folderSource.ts';
import { loopbackSource } from './loopbackSource.ts';
import { openList } from './openList.ts';
import { readSeen, writeSeen } from './seenList.ts';
import type { VerifyArguments } from './verifyArguments.ts';
import { verifyFile } from './verifyFile.ts';
import { verifySite } from './verifySite.ts';

/** Bytes of a file that is checked by itself. */
const mostBytes = 256_000_000;

/**
 * Checks a copy, and remembers its list if it is the publication's.
 *
 * @param env `SIGNING_KEY` names the key file to trust, where nothing else is
 * @throws {PrintableError} if nothing could be checked
 */
export async function verifyCopy(
  { what, key, seen: seenFile, against }: Omit<VerifyArguments, 'help'>,
  env: NodeJS.ProcessEnv,
): Promise<Findings> {
  const findings = new Findings();
  const file = isAddress(what) ? undefined : fileAt(what);
  if (file) findings.of = 'file';
  const source = file ? sourceOf(against) : sourceOf(what);
  const seen = seenFile === undefined ? undefined : readSeen(seenFile);
  const own = key ?? (seen || seenFile !== undefined ? undefined : ownKey(env));
  const known = { trusted: own, seen, trustsFirst: seenFile !== undefined && !seen && !key };
  const open = await openList(source, known, findings);
  if (!open) return findings;
  if (file) await checkFile(what, file, open, findings);
  else await verifySite(source, open, findings);
  if (seenFile !== undefined && open.isTrusted) await writeSeen(seenFile, open.root);
  return findings;
}

async function checkFile(
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  { list }: NonNullable<Awaited<ReturnType<typeof openList>>>,
  findings: Findings,
): Promise<void> {
  try {
    await verifyFile(basename(path), bytes, list, findings);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new PrintableError(`${terminalName(path)} ${error.message}.`);
  }
}

/** @throws {PrintableError} for an address of another machine, and where there is no such folder */
function sourceOf(place: string): Source {
  if (isAddress(place)) return loopbackSource(place);
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) return folderSource(place);
  throw new PrintableError(
    `There is no folder ${terminalName(place)} with a signed list. Build and sign the site first, or name one: --against FOLDER|URL`,
  );
}

function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(place);
}

/** The bytes of a file; undefined for a folder. @throws {PrintableError} */
function fileAt(path: string): Uint8Array<ArrayBuffer> | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new PrintableError(`There is no ${terminalName(path)}.`);
  if (stat.isDirectory()) return undefined;
  try {
    return fileBytes(path, mostBytes);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new PrintableError(`${terminalName(path)} ${error.message}.`);
  }
}

function ownKey({ SIGNING_KEY: file }: NodeJS.ProcessEnv): { key: string } | undefined {
  return file ? { key: readKeyFile(file).publicKey } : undefined;
}
