import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { lock } from './lock.ts';

const aFile = async () => join(await folderOf(), 'of/the/site/lock');

test('while a running process holds the lock no other gets it', async () => {
  const file = await aFile();
  const unlock = lock(file);
  writeFileSync(file, String(process.ppid));
  expect(() => lock(file)).toThrow(`Another build is running here (process ${process.ppid})`);
  // The process may have been given a dead build's id.
  expect(() => lock(file)).toThrow(`left its lock behind: remove ${file}`);
  unlock();
  expect(() => lock(file)()).not.toThrow();
});

test.each(['999999999', '', 'nonsense', '-1'])(
  'a lock left by a process that has ended (%j) does not count',
  async (left) => {
    const file = await aFile();
    lock(file)();
    writeFileSync(file, left);
    expect(() => lock(file)()).not.toThrow();
  },
);
