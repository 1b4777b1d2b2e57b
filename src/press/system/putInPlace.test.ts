import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putInPlace } from './putInPlace.ts';

function folders(...names: string[]) {
  const root = mkdtempSync(join(tmpdir(), 'place-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of names) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'made-by'), name);
  }
  return root;
}

test('of two equal folders the first stays and the second leaves nothing behind', () => {
  const root = folders('one', 'two');
  for (const draft of ['one', 'two']) putInPlace(join(root, draft), join(root, 'page'));
  expect(readdirSync(root)).toEqual(['page']);
  expect(readFileSync(join(root, 'page/made-by'), 'utf8')).toBe('one');
});

test('a missing folder is not put in place', () => {
  const root = folders();
  expect(() => putInPlace(join(root, 'one'), join(root, 'page'))).toThrow('ENOENT');
});
