import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { failureMessage, systemAdvice } from './systemAdvice.ts';

function failure(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: system words, open`), { code, path });
}

test.each([
  ['ENOSPC', 'The disk is full. /a/b could not be written: free some space'],
  ['EDQUOT', 'Your share of the disk is full. /a/b could not be written'],
  ['EACCES', 'You have no permission to use /a/b. Change its owner'],
  ['EPERM', 'You have no permission to use /a/b. Change its owner'],
  ['EROFS', '/a/b is on a disk that can only be read. Make the disk writable'],
  ['EMFILE', 'Too many files are open, so /a/b could not be opened. Close other programs'],
  ['ENOTDIR', '/a/b cannot be used: a file stands where a folder is needed. Move that file away'],
  ['EEXIST', '/a/b cannot be used: a file stands where a folder is needed. Move that file away'],
])('%s names the path and what to do, without the system’s words', (code, words) => {
  for (const message of [
    failureMessage(failure(code, '/a/b'), '/c'),
    failureMessage(failure(code), '/a/b'),
  ]) {
    expect(message).toContain(words);
    expect(message).not.toContain('system words');
  }
});

test('a real error of the file system is told with its path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'advice-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, 'file/inside');
  const told = (() => {
    try {
      return readFileSync(path);
    } catch (error) {
      return failureMessage(error, '');
    }
  })();
  expect(told).toContain(`${path} cannot be used`);
});

test('what another program or the database says of a full disk is told the same way', () => {
  const printed = new Error(
    "The reader could not be built:\nENOSPC: no space left on device, open '/a/b.js'",
  );
  expect(failureMessage(printed, '/c')).toContain('The disk is full. /a/b.js could');
  const database = Object.assign(new Error('database or disk is full'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 13,
  });
  expect(failureMessage(database, '/c/store')).toContain('The disk is full. /c/store could');
});

test('an error of another kind keeps its own words', () => {
  expect(systemAdvice(new Error('The archive has 2 errors'))).toBeUndefined();
  expect(failureMessage(new Error('The archive has 2 errors'), '/a')).toBe('The archive has 2 errors');
});
