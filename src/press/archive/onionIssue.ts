import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Why an address of the form of an onion service is none: it ends with a checksum, so one letter that was mistyped is found
 * (Tor's rend-spec-v3, 6). Undefined where it is right.
 */
export function onionIssue(address: string): string | undefined {
  const host = address.replace(/^http:\/\/|\.onion$/g, '');
  const bits = [...host].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const [key, checksum, version] = [bytes.subarray(0, 32), bytes.subarray(32, 34), bytes.subarray(34)];
  const right = createHash('sha3-256').update('.onion checksum').update(key).update(version).digest();
  return checksum.equals(right.subarray(0, 2))
    ? undefined
    : 'does not fit its own checksum: a character is wrong';
}
