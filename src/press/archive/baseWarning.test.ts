import { expect, test } from 'vitest';
import { baseWarning } from './baseWarning.ts';

test.each([
  ['https://a.example', '/'],
  ['https://a.example/x', '/x/'],
  ['https://a.example/x/y', '/x/y/'],
])('a site built for its origin’s path is told nothing: %s, %s', (origin, base) => {
  expect(baseWarning(origin, base)).toBeUndefined();
});

test.each([
  ['https://a.example', '/x/'],
  ['https://a.example/x', '/'],
  ['https://a.example/x', '/x/y/'],
])('a site built for another path than its origin’s is told both in one line: %s, %s', (origin, base) => {
  const line = baseWarning(origin, base);
  expect(line).toContain(`the path ${base} (--base)`);
  expect(line).toContain(`is ${origin},`);
  expect(line).not.toContain('\n');
});
