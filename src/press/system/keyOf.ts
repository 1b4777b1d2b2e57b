import { hash } from 'node:crypto';

/** A key of everything that something depends on: 22 characters (132 bits of SHA-256). */
export function keyOf(...parts: readonly unknown[]): string {
  return contentHash(JSON.stringify(parts));
}

/** A short hash of a file. */
export function contentHash(data: string | Uint8Array): string {
  return hash('sha256', data, 'base64url').slice(0, 22);
}
