import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Archive, RelatedArticles, StoredListPage } from '../contract/listSchema.ts';
import { bundledArticles, publication } from '../testing/bundledArchive.ts';
import { anArticle, aPublication } from '../testing/factories.ts';
import { KeptArchive } from './keptArchive.ts';

const json = <Shape>(archive: KeptArchive, path: string) => JSON.parse(archive.file(path) ?? 'null') as Shape;
const textsOf = (articles: readonly unknown[]) => articles.map((article) => JSON.stringify(article));

test('lists, counts and neighbours are those of what is kept, and lead nowhere else', () => {
  const all = bundledArticles();
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), (some) => {
      const archive = new KeptArchive(publication, textsOf(some));
      const ids = new Set(some.map(({ id }) => id));
      const counts = json<Archive>(archive, 'archive.json').lists.all;
      const listed = some.filter(({ retraction }) => !retraction).length;
      expect(counts?.articles).toBe(listed);
      for (let page = 1; page <= (counts?.pages ?? 0); page += 1)
        for (const { id } of json<StoredListPage>(archive, `lists/all/${page}.json`).items)
          expect(ids.has(id)).toBe(true);
      for (const id of ids) {
        const around = json<RelatedArticles>(archive, `around/${id.slice(0, 4)}/${id}.json`);
        const near = [around.newer?.id, around.older?.id, ...around.versions.map((one) => one.id)];
        expect(near.filter((one) => one !== undefined && !ids.has(one))).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test('what was damaged on the device is as if it was not kept', () => {
  const texts = ['', '{"id": "2026-01-', 'null', '[]', '{}', JSON.stringify(anArticle())];
  const archive = new KeptArchive(aPublication(), texts);
  expect(archive.size).toBe(1);
  expect(json<StoredListPage>(archive, 'lists/all/1.json').items).toHaveLength(1);
  expect(archive.file('lists/all/2.json')).toBeUndefined();
  expect(archive.file('articles/2026/2026-01-02-an-article.json')).toBe(texts.at(-1));
});
