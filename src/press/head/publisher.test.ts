import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { articleAuthor } from './publisher.ts';

const publication = aPublication({ monogram: 'AA-AA' });

test.each([
  ['AA-AA', 'Organization'],
  ['AA-AA desk', 'Organization'],
  ['aa–aa desk', 'Organization'],
  ['دفتر AA-AA', 'Organization'],
  ['The Test', 'Organization'],
  ['Ann O’Hara', 'Person'],
  ['AA-AAron', 'Person'],
  ['𐐀AA-AA', 'Person'],
  ['احمد', 'Person'],
])('%s is signed by %s', (byline, type) => {
  expect(articleAuthor(byline, publication)).toEqual({ '@type': type, name: byline });
});
