import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { putInPlace } from './putInPlace.ts';

test('of two equal folders the first stays and the second leaves nothing behind', async () => {
  const root = await folderOf({ 'one/made-by': 'one', 'two/made-by': 'two' });
  for (const draft of ['one', 'two']) putInPlace(join(root, draft), join(root, 'page'));
  expect(readdirSync(root)).toEqual(['page']);
  expect(readFileSync(join(root, 'page/made-by'), 'utf8')).toBe('one');
});

test('a missing folder is not put in place', async () => {
  const root = await folderOf();
  expect(() => putInPlace(join(root, 'one'), join(root, 'page'))).toThrow('ENOENT');
});
