import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lock } from './lock.ts';

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aaaa-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'of/the/site/lock');
}

test('while a running process holds the lock no other gets it', () => {
  const file = aFile();
  const unlock = lock(file);
  writeFileSync(file, String(process.ppid));
  expect(() => lock(file)).toThrow(`Another build is running here (process ${process.ppid})`);
  unlock();
  expect(() => lock(file)()).not.toThrow();
});

test.each(['999999999', '', 'nonsense', '-1'])(
  'a lock left by a process that has ended (%j) does not count',
  (left) => {
    const file = aFile();
    lock(file)();
    writeFileSync(file, left);
    expect(() => lock(file)()).not.toThrow();
  },
);
