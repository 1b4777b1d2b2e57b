import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { publicationFolder } from './publicationFolder.ts';

test('the publication’s folder and the archive in it are the same publication', async () => {
  const folder = await folderOf({ 'public/content/publication.json': aPublication() });
  const publicDir = join(folder, 'public');
  const root = join(publicDir, 'content');
  expect(publicationFolder(publicDir)).toEqual({ publicDir, root });
  expect(publicationFolder(root)).toEqual({ publicDir, root });
  expect(publicationFolder(`${root}/`)).toEqual({ publicDir, root });
});

test('any other folder is none', async () => {
  const folder = await folderOf({ 'public/content/publication.json': aPublication() });
  expect(publicationFolder(folder)).toBeUndefined();
  expect(publicationFolder(join(folder, 'nowhere'))).toBeUndefined();
});
