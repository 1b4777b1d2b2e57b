import { expect, test } from 'vitest';
import { KeptArchive } from '../../src/offline/keptArchive.ts';
import { deriveArchive } from '../../src/press/dev/deriveArchive.ts';
import { bundledArticles, publication } from '../../src/testing/bundledArchive.ts';

/** What the host alone has: it is not made of articles, or the reader makes it when it is asked for. */
const ofHost = /^(?:beside\/|schema\/|policies\/|trust\.json$)/;

test('whoever has kept everything has the files of the host, which alone says what belongs to an article', async () => {
  const { files } = await deriveArchive('public/content');
  const archive = new KeptArchive(
    publication,
    bundledArticles().map((article) => JSON.stringify(article)),
  );
  const derived = [...files].filter(([path]) => !ofHost.test(path));
  expect(derived.length).toBeGreaterThan(100);
  const different = derived
    .filter(([path, text]) => archive.file(path) !== withoutRelated(path, text))
    .map(([path]) => path);
  expect(different).toEqual([]);
});

function withoutRelated(path: string, text: string): string {
  if (!path.startsWith('around/')) return text;
  const { related: _, ...rest } = JSON.parse(text);
  return JSON.stringify(rest);
}
