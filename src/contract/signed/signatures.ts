import { bytesOfBase64url } from './base64url.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { KeyStep } from './signedFiles.ts';

/** What a signature is about: one made for the one is none for the other. */
export type SignedKind = 'archive' | 'next key';

/** The bytes that are signed: what it is about, and the canonical JSON. */
export function signedBytes(kind: SignedKind, signed: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`AA-AA reader, ${kind}, 1\n${canonicalJson(signed)}`);
}

/**
 * Whether a signature (Ed25519, RFC 8032) is by a key, both in base64url. False for a key that is no point of the curve.
 *
 * @throws {Error} where it cannot be told: a browser has no cryptography over plain http, or the code that checks cannot be loaded
 */
export async function isSignedBy(
  key: string,
  signature: string,
  kind: SignedKind,
  signed: unknown,
): Promise<boolean> {
  if (!crypto.subtle) throw new Error('There is no cryptography here: the page came over plain http');
  const bytes = () =>
    [bytesOfBase64url(signature), signedBytes(kind, signed), bytesOfBase64url(key)] as const;
  try {
    const own = await crypto.subtle.importKey('raw', bytesOfBase64url(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', own, bytesOfBase64url(signature), signedBytes(kind, signed));
  } catch (error) {
    // A browser that has no Ed25519 says so; anything else is a key or text that is none.
    if (!(error instanceof DOMException && error.name === 'NotSupportedError')) return false;
    return checkedByCode(bytes);
  }
}

/** For browsers without Ed25519 (before Chrome 137, Firefox 129, Safari 17): five kilobytes that nobody else loads. */
async function checkedByCode(
  bytes: () => readonly [signature: Uint8Array, text: Uint8Array, key: Uint8Array],
): Promise<boolean> {
  const { verifyAsync } = await import('@noble/ed25519');
  try {
    // As RFC 8032 has it, without the leniency that blockchains agreed on.
    return await verifyAsync(...bytes(), { zip215: false });
  } catch {
    return false;
  }
}

/**
 * The steps that lead from one key to another, each signed by the key before it; none if they are the same.
 *
 * @returns undefined if no signed steps lead there
 */
export async function stepsBetween(
  from: string,
  to: string,
  { origin, steps }: { origin: string; steps: readonly KeyStep[] },
): Promise<KeyStep[] | undefined> {
  const ways = new Map<string, KeyStep[]>([[from, []]]);
  // A map gives what is added meanwhile, too; each key once, so steps that run in a circle end.
  for (const [key, way] of ways) {
    if (key === to) return way;
    for (const step of steps) {
      const { signature, ...signed } = step;
      if (step.from !== key || step.origin !== origin || ways.has(step.to)) continue;
      if (await isSignedBy(key, signature, 'next key', signed)) ways.set(step.to, [...way, step]);
    }
  }
  return undefined;
}
