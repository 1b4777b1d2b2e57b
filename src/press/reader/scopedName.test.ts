import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scopedName } from './scopedName.ts';

/** Every class of every module, as it is named in pages. */
function shortNames(): string[] {
  vi.stubEnv('NODE_ENV', 'production');
  const classes = globSync('src/**/*.module.css').flatMap((file) => {
    const names = readFileSync(file, 'utf8').match(/(?<=\.)[a-zA-Z_][\w-]*(?=[^{}]*\{)/g) ?? [];
    return [...new Set(names)].map((name) => scopedName(name, resolve(file)));
  });
  vi.unstubAllEnvs();
  return classes;
}

test('no two classes of the reader or the desk share a name', () => {
  const classes = shortNames();
  expect(classes.length).toBeGreaterThan(100);
  expect(new Set(classes).size).toBe(classes.length);
});

test('a class of the reader has a name of two or three characters, which says nothing', () => {
  const ofReader = shortNames().filter((name) => !name.startsWith('_'));
  expect(ofReader.length).toBeGreaterThan(100);
  expect(ofReader.filter((name) => !/^[a-z]\d{1,2}$/.test(name))).toEqual([]);
});
