import { hash } from 'node:crypto';

/** A short name for all that something is made from: the same parts, the same 22 characters (132 bits of SHA-256). */
export function keyOf(...parts: readonly unknown[]): string {
  return contentHash(JSON.stringify(parts));
}

/** A short name for a file's bytes. */
export function contentHash(data: string | Uint8Array): string {
  return hash('sha256', data, 'base64url').slice(0, 22);
}
