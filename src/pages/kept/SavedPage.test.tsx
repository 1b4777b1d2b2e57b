import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteLibrary, inLibrary, libraryName } from '../../library/database.ts';
import { announceChange } from '../../library/libraryChanges.ts';
import type { SavedEntry } from '../../library/libraryData.ts';
import { aHost } from '../../library/testing/aHost.ts';
import { anArchive, anArticle, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const files = { 'publication.json': aPublication(), 'archive.json': anArchive() };
const english = anArticle({ id: '2026-01-02-was-tun', title: 'What is to be done?', language: 'en' });
const dari = anArticle({ id: '2026-03-04-che-bayad-kard', title: 'چه باید کرد؟', language: 'fa-AF' });

/** Keeps an article as a save has kept it. */
async function keepSaved(
  article: typeof english,
  facts: Partial<SavedEntry> = {},
  text = JSON.stringify(article),
) {
  const { id, title, language } = article;
  await inLibrary(async (library) => {
    await library.put('saved', {
      id,
      title,
      language,
      at: 1_780_000_000_000,
      state: 'kept',
      pictures: [],
      ...facts,
    });
    if (facts.state !== 'wanted') await library.put('articles', { id, text, at: 1, packs: [] });
  });
  announceChange('changed');
}

const open = async (address = '/saved') => (await renderReader(address, files, 'en')).screen;
const titles = () => [...document.querySelectorAll('main h2')].map((heading) => heading.textContent);

beforeEach(async () => {
  await deleteLibrary();
  aHost({
    [`articles/2026/${english.id}.json`]: english,
    [`articles/2026/${dari.id}.json`]: dari,
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('the list is empty at first, says how to fill it, and offers nothing to be done with it', async () => {
  const screen = await open();
  await expect.element(screen.getByText(/Nothing is saved yet/)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Print/ }).elements()).toEqual([]);
  await keepSaved(english);
  await expect.element(screen.getByRole('link', { name: /^Print/ })).toBeVisible();
});

test('the list is sorted and filtered by language, each title in its own direction', async () => {
  await keepSaved(english, { at: 1_780_000_000_000 });
  await keepSaved(dari, { at: 1_770_000_000_000 });
  const screen = await open();
  await expect.element(screen.getByText('2 articles')).toBeVisible();
  expect(titles()).toEqual([english.title, dari.title]);
  await screen.getByRole('combobox', { name: 'Order' }).selectOptions('Newest first');
  expect(titles()).toEqual([dari.title, english.title]);
  await screen.getByRole('combobox', { name: 'Language' }).last().selectOptions('دری');
  expect(titles()).toEqual([dari.title]);
  const link = screen.getByRole('link', { name: dari.title });
  expect(getComputedStyle(link.element()).direction).toBe('rtl');
  await expect.element(link).toHaveAttribute('href', `/articles/${dari.id}`);
});

test('what is removed can be put back, in its place, whole', async () => {
  await keepSaved(english);
  await keepSaved(dari, { at: 1 });
  const screen = await open();
  await screen.getByRole('button', { name: `Remove ${english.title}` }).click();
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  expect(await inLibrary((library) => library.getAllKeys('articles'))).toEqual([dari.id]);
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('link', { name: english.title })).toBeVisible();
  expect(titles()).toEqual([english.title, dari.title]);
  expect(await inLibrary((library) => library.count('articles'))).toBe(2);
});

test('what was saved without a line is fetched when its reader comes back with one', async () => {
  await keepSaved(english, { state: 'wanted' });
  const screen = await open();
  await expect.element(screen.getByRole('link', { name: english.title })).toBeVisible();
  await expect
    .poll(() => inLibrary((library) => library.get('saved', english.id)))
    .toMatchObject({ state: 'kept' });
  await expect.element(screen.getByText(/Not fetched yet/)).not.toBeInTheDocument();
});

test('an article that was corrected since says so and offers both versions', async () => {
  const article = anArticle({ id: '2026-01-06-corrected' });
  vi.unstubAllGlobals();
  aHost({ [`articles/2026/${article.id}.json`]: { ...article, body: ['As it is now.'] } });
  await keepSaved(article);
  const screen = await open();
  await expect.element(screen.getByText('This article was changed after you saved it.')).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Read it as it is now' }))
    .toHaveAttribute('href', `/articles/${article.id}`);
  await screen.getByRole('link', { name: 'Read the saved copy' }).click();
  await expect.element(screen.getByText('A paragraph.')).toBeVisible();
  await screen.getByRole('button', { name: 'Keep it as it is now' }).click();
  await expect
    .poll(() => inLibrary(async (library) => (await library.get('articles', article.id))?.text))
    .toContain('As it is now.');
  await expect.element(screen.getByText('As it is now.')).toBeVisible();
  await expect
    .element(screen.getByText('This article was changed after you saved it.'))
    .not.toBeInTheDocument();
});

test('an article that was retracted since says so, and the copy can be read', async () => {
  const article = anArticle({ id: '2026-01-05-withdrawn' });
  const retraction = { date: '2026-05-01', text: 'It was wrong.' };
  vi.unstubAllGlobals();
  aHost({ [`articles/2026/${article.id}.json`]: { ...article, ...{ retraction }, body: [] } });
  await keepSaved(article);
  const screen = await open();
  await expect.element(screen.getByText('This article was retracted after you saved it.')).toBeVisible();
  await screen.getByRole('link', { name: 'Read the saved copy' }).click();
  await expect.element(screen.getByText('A paragraph.')).toBeVisible();
});

test('a copy is read at its address, under the day when it was saved', async () => {
  await keepSaved(dari);
  const screen = await open(`/saved?kept=${dari.id}`);
  await expect.element(screen.getByRole('heading', { level: 1, name: dari.title })).toBeVisible();
  await expect.element(screen.getByText(/The copy on this device, saved on/)).toBeVisible();
});

test('a copy that is no article any more says so, and stays on the list', async () => {
  await keepSaved(english, {}, '{"id":"2026-01-02-was-tun","title":');
  const screen = await open(`/saved?kept=${english.id}`);
  await expect.element(screen.getByRole('alert').getByText('The article cannot be shown')).toBeVisible();
  await screen.getByRole('link', { name: 'All saved articles' }).click();
  await expect.element(screen.getByRole('link', { name: english.title })).toBeVisible();
});

test('an address of an article that is not saved says so', async () => {
  const screen = await open('/saved?kept=2020-01-01-never');
  await expect.element(screen.getByText(/not on the saved list/)).toBeVisible();
});

test('a library of a newer version is refused with a word, and is not touched', async () => {
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(libraryName, 99);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  const screen = await open();
  await expect.element(screen.getByRole('alert').getByText(/A newer version of this app/)).toBeVisible();
});

test('in a browser that keeps nothing the page says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const screen = await open();
  await expect
    .element(screen.getByRole('alert').getByText(/does not let the site keep anything/))
    .toBeVisible();
});
