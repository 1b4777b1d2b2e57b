import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cachePolicies } from './cachePolicy.ts';
import { mediaTypes, namedMediaTypes } from './mediaTypes.ts';

test('the bucket’s commands follow the tables', async () => {
  const guide = await readFile('docs/deploying.md', 'utf8');
  const policies = new Set(cachePolicies.map(([, policy]) => policy));
  const types = new Set([...Object.values(mediaTypes), ...namedMediaTypes.map(([, type]) => type)]);
  const valuesOf = (option: string) =>
    [...guide.matchAll(new RegExp(`--${option} (?:'([^']+)'|(\\S+))`, 'g'))].map(
      (found) => found[1] ?? found[2] ?? '',
    );
  expect(valuesOf('cache-control').length).toBeGreaterThan(5);
  expect(valuesOf('cache-control').filter((policy) => !policies.has(policy))).toEqual([]);
  expect([...policies].filter((policy) => !valuesOf('cache-control').includes(policy))).toEqual([]);
  expect(valuesOf('content-type').filter((type) => !types.has(type))).toEqual([]);
  for (const [, type] of namedMediaTypes) expect(valuesOf('content-type')).toContain(type);
});
