import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cachePolicies } from './cachePolicy.ts';
import { mediaTypes, namedMediaTypes } from './mediaTypes.ts';

test('the bucket’s commands follow the tables', async () => {
  const guide = await readFile('docs/deploying.md', 'utf8');
  const policies = new Set(cachePolicies.map(([, policy]) => policy));
  const types = new Set([...Object.values(mediaTypes), ...namedMediaTypes.map(([, type]) => type)]);
  const said = (option: string) =>
    [...guide.matchAll(new RegExp(`--${option} (?:'([^']+)'|(\\S+))`, 'g'))].map(
      (found) => found[1] ?? found[2] ?? '',
    );
  expect(said('cache-control').length).toBeGreaterThan(5);
  expect(said('cache-control').filter((policy) => !policies.has(policy))).toEqual([]);
  expect([...policies].filter((policy) => !said('cache-control').includes(policy))).toEqual([]);
  expect(said('content-type').filter((type) => !types.has(type))).toEqual([]);
  for (const [, type] of namedMediaTypes) expect(said('content-type')).toContain(type);
});
