import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channelName } from '../../settings/keepNothing.ts';
import { aListPage, anArchive, anArticle, aPublication, someItems } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';
import { deleteLibrary, inLibrary } from '../database.ts';
import { announceChange } from '../libraryChanges.ts';
import { aHost } from '../testing/aHost.ts';

const list = 'sections/european-languages';
const items = someItems(3);
const id = '2026-01-02-article-2';
const article = anArticle({ id, title: 'Article 2' });
const host = () => aHost({ [`articles/2026/${id}.json`]: article });
const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive({ all: 3, [list]: 3 }),
  [`lists/${list}/1.json`]: aListPage(items),
};

beforeEach(async () => {
  await deleteLibrary();
  announceChange('changed');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteLibrary();
});

async function renderList() {
  const { screen } = await renderReader(`/${list}`, files, 'en');
  const card = screen.getByRole('article').filter({ hasText: 'Article 2' });
  return { screen, card, toggle: card.getByRole('button', { name: 'Save Article 2' }) };
}

test('an article is saved from its card, and taken off the list by a second press that can be undone', async () => {
  host();
  const { screen, toggle } = await renderList();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => inLibrary((library) => library.get('saved', id))).toMatchObject({ state: 'kept' });
  await toggle.click();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
  expect(await inLibrary((library) => library.get('articles', id))).toMatchObject({
    text: JSON.stringify(article),
  });
});

test('the marks come into room that the card leaves for them: nothing moves', async () => {
  const { toggle, card } = await renderList();
  await expect.element(toggle).toBeVisible();
  const withMarks = card.element().getBoundingClientRect();
  const words = card
    .getByText(/minutes/)
    .element()
    .getBoundingClientRect();
  const pressed = toggle.element().getBoundingClientRect();
  expect(pressed.width).toBeGreaterThanOrEqual(44);
  expect(pressed.height).toBeGreaterThanOrEqual(44);
  expect(pressed.left).toBeGreaterThanOrEqual(words.right);
  for (const marks of document.querySelectorAll('.library-marks')) marks.remove();
  expect(card.element().getBoundingClientRect().height).toBe(withMarks.height);
});

test('a card says whether its article was read, or how far', async () => {
  await inLibrary(async (library) => {
    await library.put('places', { id, block: 3, blocks: 9, fraction: 0.3, progress: 0.4, at: 1 });
    await library.put('places', {
      id: '2026-01-02-article-3',
      block: 9,
      blocks: 9,
      fraction: 0.3,
      progress: 0.97,
      at: 1,
    });
  });
  announceChange('changed');
  const { screen, card } = await renderList();
  await expect.element(card.getByText('40 % read')).toBeInTheDocument();
  await expect
    .element(screen.getByRole('article').filter({ hasText: 'Article 3' }).getByText('Read', { exact: true }))
    .toBeInTheDocument();
});

test('without a line a card says whether its article opens', async () => {
  await inLibrary((library) => library.put('articles', { id, text: '{}', at: 1, packs: ['all'] }));
  announceChange('changed');
  const { screen, card, toggle } = await renderList();
  await expect.element(toggle).toBeVisible();
  expect(card.getByText('Opens without a connection').query()).toBeNull();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await expect.element(card.getByText('Opens without a connection')).toBeInTheDocument();
  await expect.element(screen.getByText('Needs a connection').first()).toBeInTheDocument();
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('online'));
});

test('what another tab saves is seen in this one', async () => {
  const { toggle } = await renderList();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await inLibrary((library) =>
    library.put('saved', { id, title: 'Article 2', language: 'en', at: 1, state: 'wanted' }),
  );
  const otherTab = new BroadcastChannel(channelName);
  otherTab.postMessage('changed');
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
  otherTab.close();
});

test('without a line a save is noted, and says so', async () => {
  host().cut = true;
  const { screen, toggle } = await renderList();
  await toggle.click();
  await expect.element(screen.getByText(/It will be fetched when there is a connection/)).toBeVisible();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
});

test.each([
  ['QuotaExceededError', /no room left/],
  ['UnknownError', /could not be read or written/],
])('where nothing can be kept (%s) the card says why, and stays as it was', async (name, words) => {
  host();
  const { screen, toggle } = await renderList();
  await expect.element(toggle).toBeVisible();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  await toggle.click();
  await expect.element(screen.getByText(words)).toBeVisible();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(screen.getByText(words).query()).toBeNull();
});
