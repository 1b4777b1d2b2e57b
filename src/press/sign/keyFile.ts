import { createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { base64urlOf } from '../../contract/signed/base64url.ts';
import { type SignedKind, signedBytes } from '../../contract/signed/signatures.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalError, terminalName } from '../system/terminalText.ts';

/** A key that signs. */
export interface SigningKey {
  /** The public key in base64url, as lists name it. */
  publicKey: string;
  /** Ed25519 (RFC 8032), in base64url. */
  sign(kind: SignedKind, signed: unknown): string;
}

/** A key file is some 120 bytes; a file of another kind is not read. */
const mostBytes = 10_000;

/** Reads a key file: PKCS #8 as PEM, as `npm run sign` and OpenSSL write it. @throws {PrintableError} that says what is wrong with it */
export function readKeyFile(file: string): SigningKey {
  return signingKey(privateKeyIn(file));
}

function privateKeyIn(file: string): KeyObject {
  const name = terminalName(file);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat)
    throw new PrintableError(
      `There is no key file ${name}. A key is made once: npm run sign -- --new-key FILE`,
    );
  if (!stat.isFile() || stat.size > mostBytes) throw new PrintableError(`${name} is not a key file.`);
  const text = textOf(file);
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    const advice = text.includes('PRIVATE KEY-----')
      ? 'is damaged, or locked with a passphrase. Take your copy of it'
      : 'is not a key file: it should begin with -----BEGIN PRIVATE KEY-----';
    throw new PrintableError(`${name} ${advice}.`);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new PrintableError(
      `${name} is a key of another kind (${key.asymmetricKeyType}): lists are signed with Ed25519.`,
    );
  return key;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PrintableError(terminalError(error, file));
  }
}

function signingKey(key: KeyObject): SigningKey {
  return {
    publicKey: String(key.export({ format: 'jwk' }).x),
    sign: (kind, signed) => base64urlOf(sign(null, signedBytes(kind, signed), key)),
  };
}

/**
 * Makes a key and writes it to a file that only its owner can read.
 *
 * @param kept folders that it must not be in: what is in them is published
 * @throws {PrintableError} for a file that exists, or a place in one of these folders or any repository
 */
export function newKeyFile(file: string, kept: readonly string[]): SigningKey {
  const path = resolve(file);
  const name = terminalName(file);
  const folder = dirname(path);
  if (!existsSync(folder)) throw new PrintableError(`There is no folder ${terminalName(folder)}.`);
  if (existsSync(path))
    throw new PrintableError(`${name} exists already. Nothing was written: a key is never replaced.`);
  const repository = repositoryOf(realpathSync(folder), kept);
  if (repository !== undefined)
    throw new PrintableError(
      `${name} is inside ${terminalName(repository)}, which others get to see. Keep the key elsewhere.`,
    );
  const { privateKey } = generateKeyPairSync('ed25519');
  const open = openSync(path, 'wx', 0o600);
  try {
    writeSync(open, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  } finally {
    closeSync(open);
  }
  // Whatever the umask and the folder's own rules say.
  chmodSync(path, 0o600);
  return signingKey(privateKey);
}

/** The repository or folder of the publication that a folder is in. */
function repositoryOf(folder: string, kept: readonly string[]): string | undefined {
  for (const place of kept) {
    if (!existsSync(place)) continue;
    const way = relative(realpathSync(place), folder);
    if (way === '' || !/^(?:\.\.(?:[/\\]|$)|[A-Za-z]:|\/)/.test(way)) return place;
  }
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
