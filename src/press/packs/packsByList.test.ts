import * as v from 'valibot';
import { expect, test } from 'vitest';
import { packManifestSchema } from '../../contract/packs/packManifest.ts';
import { aPublication, someItems } from '../../testing/factories.ts';
import { type PackedEntry, packManifestFile, packsByList } from './packsByList.ts';

const publication = aPublication();
const entries = (count: number): PackedEntry[] =>
  someItems(count).map((item, at) => ({
    ...item,
    id: `2026-01-02-article-${String(count - at).padStart(4, '0')}`,
    fileKey: `key of ${item.title}`,
  }));
const pathsOf = (members: PackedEntry[]) =>
  [...packsByList(publication, members).values()].flat().map(({ path }) => path);

test('publishing one article changes the newest pack of its lists, and no other', () => {
  const [before, after] = [pathsOf(entries(250)), pathsOf(entries(251))];
  const changed = after.filter((path) => !before.includes(path));
  expect(changed).toEqual([
    expect.stringMatching(/^packs\/sections\/european-languages\/3-/),
    expect.stringMatching(/^packs\/sections\/european-languages\/en\/3-/),
  ]);
  expect(before.filter((path) => !after.includes(path))).toHaveLength(2);
});

test('a correction changes the packs that the article is in', () => {
  const members = entries(250);
  const [newest] = members;
  const corrected = members.map((entry) => (entry === newest ? { ...entry, fileKey: 'corrected' } : entry));
  const before = pathsOf(members);
  expect(pathsOf(corrected).filter((path) => !before.includes(path))).toHaveLength(2);
});

test('the manifest keeps its schema, and names every article of the two newest packs', () => {
  const [[list, packs] = ['', []]] = packsByList(publication, entries(250));
  const [path, text] = packManifestFile(list, packs, () => 1_000);
  expect(path).toBe('content/packs/sections/european-languages.json');
  const manifest = v.parse(packManifestSchema, JSON.parse(text));
  expect(manifest.packs.map(({ articles, listed }) => [articles, listed?.length])).toEqual([
    [50, 50],
    [100, 100],
    [100, undefined],
  ]);
});
