import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteRoot } from '../../data/siteRoot.ts';
import { deleteLibrary, inLibrary } from '../../library/database.ts';
import { cachePrefix } from '../../library/worker/workerNames.ts';
import { anArchive, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const files = { 'publication.json': aPublication(), 'archive.json': anArchive() };
const open = async () => (await renderReader('/storage', files, 'en')).screen;
const keys = (store: 'articles' | 'saved' | 'pictures' | 'packs' | 'places') =>
  inLibrary((library) => library.getAllKeys(store));

beforeEach(async () => {
  await deleteLibrary();
  await inLibrary(async (library) => {
    await library.put('saved', {
      id: 'a',
      title: 'A',
      language: 'en',
      at: 1,
      state: 'kept',
      pictures: ['images/a.png'],
    });
    await library.put('articles', { id: 'a', text: 'x'.repeat(3000), at: 1, packs: [] });
    await library.put('articles', { id: 'b', text: 'x'.repeat(2000), at: 1, packs: ['all'] });
    await library.put('pictures', { src: 'images/a.png', type: 'image/png', bytes: new ArrayBuffer(9000) });
    await library.put('packs', { list: 'all', extent: 24, ids: ['b'], at: 1 });
    await library.put('places', { id: 'a', block: 1, blocks: 9, fraction: 0.3, progress: 0.5, at: 1 });
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('the page says how much is used by what, and frees each part alone', async () => {
  const screen = await open();
  const row = (name: string, use = '') => screen.getByRole('row', { name: new RegExp(`^${name} ${use}`) });
  await expect.element(row('Saved articles', '1 4 kB')).toBeVisible();
  await expect.element(row('Their pictures', '1 9 kB')).toBeVisible();
  await expect.element(row('Sections taken along', '1 3 kB')).toBeVisible();
  await row('Their pictures').getByRole('button').click();
  await expect.element(row('Their pictures', '0 0 kB')).toBeVisible();
  expect([await keys('pictures'), await keys('saved')]).toEqual([[], ['a']]);
  await row('Sections taken along').getByRole('button').click();
  await expect.poll(() => keys('articles')).toEqual(['a']);
  await row('Where you stopped reading').getByRole('button').click();
  await expect.poll(() => keys('places')).toEqual([]);
  await row('Saved articles').getByRole('button').click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await keys('saved')).toEqual(['a']);
  await row('Saved articles').getByRole('button').click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => keys('articles')).toEqual([]);
});

test('the browser is asked to keep it, and its refusal is told', async () => {
  vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
  const screen = await open();
  await expect.element(screen.getByText(/in Safari after seven days/)).toBeVisible();
  await screen.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect.element(screen.getByText('The browser did not agree.', { exact: false })).toBeVisible();
  persist.mockResolvedValue(true);
  await screen.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expect.element(screen.getByText(/has agreed not to remove this/)).toBeVisible();
});

test('everything is removed after one question, and a “no” to it changes nothing', async () => {
  localStorage.setItem('aa-aa.preferences', '{}');
  localStorage.setItem('another-site', 'stays');
  sessionStorage.setItem('aa-aa.places', '{}');
  const own = cachePrefix + new URL(siteRoot, window.location.href).href;
  await (await caches.open(own)).put('/shell', new Response('shell'));
  await caches.open('another-site');
  const screen = await open();
  const ask = screen.getByRole('button', { name: 'Remove everything of this site from this device' });
  await ask.click();
  const question = screen.getByRole('dialog', { name: 'Remove everything?' });
  await expect.element(question.getByText(/saved articles and their pictures/)).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await keys('saved')).toEqual(['a']);

  await ask.click();
  await question.getByRole('button', { name: 'Remove everything' }).click();
  await expect.element(screen.getByText(/Everything that this site had kept here was removed/)).toBeVisible();
  const ours = (names: string[]) => names.filter((name) => name.startsWith('aa-aa.'));
  expect(ours([...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  expect(await caches.has(own)).toBe(false);
  expect(ours((await indexedDB.databases()).map(({ name = '' }) => name))).toEqual([]);
  expect(localStorage.getItem('another-site')).toBe('stays');
  expect(await caches.keys()).toContain('another-site');
  // From here on this tab keeps nothing.
  await expect(keys('saved')).rejects.toMatchObject({ fault: 'removed' });
  await caches.delete('another-site');
  localStorage.removeItem('another-site');
});
