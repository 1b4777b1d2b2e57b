import { bytesOfBase64url } from './base64url.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A key as people compare it by eye: 24 letters and figures of its SHA-256 (base32, 120 bits), four by four:
 * `q3fa x7ne …`.
 *
 * @param key an Ed25519 public key in base64url
 */
export async function keyId(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOfBase64url(key)));
  const bits = [...hash.subarray(0, 15)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]);
  return (letters.join('').match(/.{4}/g) ?? []).join(' ');
}
