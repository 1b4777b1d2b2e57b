import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testDictionaries } from '../../testing/testDictionaries.ts';

/** Every folder of words that come with late code. */
const folders = globSync('src/**/fa-AF.json', {
  exclude: ['src/language/**', 'src/desk/**'],
}).map(dirname);

test('each room has its words', () => {
  expect(folders).toContain('src/find/dictionaries');
  expect(folders).toContain('src/library/words/offline');
});

describe.each(folders)('%s', (folder) => {
  const words = testDictionaries(folder);

  test('plural keys come in pairs of _one and _other', () => {
    const stems = (ending: string) =>
      Object.keys(words)
        .filter((key) => key.endsWith(ending))
        .map((key) => key.slice(0, -ending.length));
    expect(stems('_one').sort()).toEqual(stems('_other').sort());
  });
});
