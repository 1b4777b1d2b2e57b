import { expect, test } from 'vitest';
import { asciiFileName } from './asciiFileName.ts';

test.each([
  [['AA-AA', 'saved'], 'aa-aa-saved'],
  [['آ-آ', 'saved'], 'saved'],
  [['T.T', 'sections/dari'], 't-t-sections-dari'],
])('a file of %j is called %s', (parts, name) => {
  expect(asciiFileName(...parts)).toBe(name);
});
