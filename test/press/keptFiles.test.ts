import { expect, test } from 'vitest';
import { KeptArchive } from '../../src/offline/keptArchive.ts';
import { deriveArchive } from '../../src/press/dev/deriveArchive.ts';
import { bundledArticles, publication } from '../../src/testing/bundledArchive.ts';

test('whoever has kept everything has the files of the host', async () => {
  const { files } = await deriveArchive('public/content');
  const archive = new KeptArchive(
    publication,
    bundledArticles().map((article) => JSON.stringify(article)),
  );
  const derived = [...files].filter(([path]) => !path.startsWith('schema/'));
  expect(derived.length).toBeGreaterThan(100);
  const different = derived.filter(([path, text]) => archive.file(path) !== text).map(([path]) => path);
  expect(different).toEqual([]);
});
