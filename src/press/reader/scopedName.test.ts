import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scopedName } from './scopedName.ts';

test('no two classes of the reader share a short name', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const classes = globSync('src/**/*.module.css').flatMap((file) => {
    const names = readFileSync(file, 'utf8').match(/(?<=\.)[a-zA-Z_][\w-]*(?=[^{}]*\{)/g) ?? [];
    return [...new Set(names)].map((name) => scopedName(name, resolve(file)));
  });
  vi.unstubAllEnvs();
  expect(classes.length).toBeGreaterThan(100);
  expect(new Set(classes).size).toBe(classes.length);
});
