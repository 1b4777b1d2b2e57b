import { createPrivateKey, sign } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { base64urlOf, bytesOfBase64url } from './base64url.ts';
import { keyId } from './keyId.ts';
import { isSignedBy, type SignedKind, signedBytes, stepsBetween } from './signatures.ts';
import type { KeyStep } from './signedFiles.ts';

/** A private key of 32 known bytes, as RFC 8032 gives them. */
function keyOf(seed: string) {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  const key = createPrivateKey({
    key: Buffer.concat([head, Buffer.from(seed, 'hex')]),
    format: 'der',
    type: 'pkcs8',
  });
  return {
    publicKey: String(key.export({ format: 'jwk' }).x),
    sign: (kind: SignedKind, signed: unknown) => base64urlOf(sign(null, signedBytes(kind, signed), key)),
  };
}

const [first, second, third] = ['11', '22', '33'].map((byte) => keyOf(byte.repeat(32))) as [
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
];
const origin = 'https://www.example.org';

function step(from: typeof first, to: typeof first, facts: Partial<KeyStep> = {}): KeyStep {
  const signed = { origin, from: from.publicKey, to: to.publicKey, day: '2026-11-30' };
  return { ...signed, signature: from.sign('next key', signed), ...facts };
}

const way = (steps: KeyStep[], from = first, to = third) =>
  stepsBetween(from.publicKey, to.publicKey, { origin, steps });

test('keys are those of RFC 8032, 7.1, and are shown by 24 letters of their hash', async () => {
  const { publicKey } = keyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
  expect(Buffer.from(bytesOfBase64url(publicKey)).toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  );
  expect(await keyId(publicKey)).toMatch(/^(?:[a-z2-7]{4} ){5}[a-z2-7]{4}$/);
});

test('a signature is of one key, one text and one kind', async () => {
  const text = { a: 'نان', b: 1 };
  const signature = first.sign('archive', text);
  expect(await isSignedBy(first.publicKey, signature, 'archive', { b: 1, a: 'نان' })).toBe(true);
  expect(await isSignedBy(second.publicKey, signature, 'archive', text)).toBe(false);
  expect(await isSignedBy(first.publicKey, signature, 'archive', { ...text, b: 2 })).toBe(false);
  expect(await isSignedBy(first.publicKey, signature, 'next key', text)).toBe(false);
  expect(await isSignedBy('A'.repeat(40), signature, 'archive', text)).toBe(false);
  expect(await isSignedBy(first.publicKey, '!', 'archive', text)).toBe(false);
});

test('a browser without Ed25519 checks signatures by code, with the same answers', async () => {
  const none = new DOMException('Unrecognized name.', 'NotSupportedError');
  const lacking = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(none);
  const text = { a: 'نان' };
  const signature = first.sign('archive', text);
  expect(await isSignedBy(first.publicKey, signature, 'archive', text)).toBe(true);
  expect(await isSignedBy(second.publicKey, signature, 'archive', text)).toBe(false);
  expect(await isSignedBy(first.publicKey, signature, 'archive', { a: 'نان‌' })).toBe(false);
  expect(await isSignedBy('A'.repeat(40), signature, 'archive', text)).toBe(false);
  lacking.mockRestore();
});

test('a key that signed for the next one leads to it, over several, in this direction alone', async () => {
  const steps = [step(second, third), step(first, second)];
  expect(await way(steps)).toEqual([steps[1], steps[0]]);
  expect(await way(steps, first, first)).toEqual([]);
  expect(await way(steps, third, first)).toBeUndefined();
});

test.each([
  ['signed by another key', { ...step(second, third), from: first.publicKey }],
  ['of another publication', step(first, third, { origin: 'https://other.example' })],
  ['with another day', step(first, third, { day: '2020-01-01' })],
])('a step %s leads nowhere', async (_what, forged) => {
  expect(await way([forged])).toBeUndefined();
});

test('keys that sign for each other in a circle come to an end', async () => {
  expect(await way([step(first, second), step(second, first)])).toBeUndefined();
});
