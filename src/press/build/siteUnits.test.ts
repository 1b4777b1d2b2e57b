import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../testing/folderOf.ts';
import { publicUnits } from './siteUnits.ts';

/** A publication's folder with a link in it, beside what is not the publication's. */
async function linked(target: string, link: string): Promise<string> {
  const files = { 'public/content/images/a.svg': '<svg/>', 'secret.txt': 'secret', 'more/b.svg': '<svg/>' };
  const root = await folderOf(files);
  await symlink(target, join(root, 'public', link));
  return join(root, 'public');
}

const paths = (publicDir: string) => [...publicUnits(publicDir)].map(({ path }) => path);

test.each([
  ['../../../secret.txt', 'content/images/c.svg'],
  ['../../../more', 'content/images/away'],
  ['../more', 'more'],
  ['../more/b.svg', 'favicon.svg'],
])('a link to %s is refused by its name, %s', async (target, link) => {
  const publicDir = await linked(target, link);
  expect(() => paths(publicDir)).toThrow(new RegExp(`^${link} is a link out of `));
});

test.each([
  ['a.svg', 'content/images/same.svg', ['content/images/a.svg', 'content/images/same.svg']],
  ['nowhere.svg', 'content/images/gone.svg', ['content/images/a.svg']],
])('a link to %s within the archive stands for its file', async (target, link, built) => {
  expect(paths(await linked(target, link)).sort()).toEqual(built);
});

test('the whole archive may be a link to another folder', async () => {
  const root = await folderOf({ 'archive/images/a.svg': '<svg/>', 'public/favicon.svg': '<svg/>' });
  await symlink('../archive', join(root, 'public/content'));
  expect(paths(join(root, 'public')).sort()).toEqual(['content/images/a.svg', 'favicon.svg']);
});
