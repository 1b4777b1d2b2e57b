import { expect, test } from 'vitest';
import { signArguments } from '../sign/signArguments.ts';
import { verifyArguments } from './verifyArguments.ts';

const id = 'abcd efgh ijkl mnop qrst 2345';

test('a key is its letters, however they are written, or the key itself', () => {
  expect(verifyArguments(['dist', '--key', id]).key).toEqual({ id });
  expect(verifyArguments(['dist', '--key', id.toUpperCase().replaceAll(' ', '-')]).key).toEqual({ id });
  const key = `${'A'.repeat(42)}E`;
  expect(verifyArguments(['dist', '--key', key])).toMatchObject({
    key: { key },
    what: 'dist',
    against: 'dist',
  });
});

test.each([
  [[], 'Name what to check'],
  [['dist', 'efgh'], 'in quotes'],
  [['dist', '--key', 'abcd'], 'is not a key'],
  [['dist', '--key', `${'A'.repeat(42)}F`], 'is not a key'],
  [['dist', '--keys', 'x'], '--keys'],
])('%j cannot be meant, and that is said', (argv, message) => {
  expect(() => verifyArguments(argv)).toThrow(message);
});

test.each([
  [[], {}, 'Name the key'],
  [[], { SIGNING_KEY: '' }, 'Name the key'],
  [['--new-key', 'a', '--next-key', 'b'], { SIGNING_KEY: 'k' }, 'choose one'],
  [['--new-key', 'a', '--key', 'b'], {}, 'needs no other key'],
  [['--next-key', 'a'], {}, 'Name the key'],
])('to sign, %j with %j cannot be meant, and that is said', (argv, env, message) => {
  expect(() => signArguments(argv, env)).toThrow(message);
});
