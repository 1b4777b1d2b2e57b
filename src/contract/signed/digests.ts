import { base64urlOf } from './base64url.ts';
import { canonicalJson } from './canonicalJson.ts';

/** SHA-256 in base64url: 43 characters. In Node and in browsers. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return base64urlOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The hash of what a JSON file says: spaces and the order of members don't count. @throws {TypeError} as `canonicalJson` does */
export async function contentDigest(json: unknown): Promise<string> {
  return sha256(canonicalJson(json));
}

/** A short sum of a file's bytes. It proves nothing, and finds a file that says the same in other bytes. */
export async function fileSum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)).slice(0, 8);
}
