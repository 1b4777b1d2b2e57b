import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { closeLibrary, inLibrary, libraryName } from '../../library/database.ts';
import { anArticle, aPublication, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

afterEach(async () => {
  vi.unstubAllGlobals();
  await closeLibrary();
  indexedDB.deleteDatabase(libraryName);
});

/** A browser without a connection: what the reader itself is made of is there. */
function goOffline(): void {
  const { fetch } = window;
  vi.stubGlobal('fetch', (asked: RequestInfo | URL, init?: RequestInit) =>
    String(asked).includes('/content/')
      ? Promise.reject(new TypeError('Failed to fetch'))
      : fetch(asked, init),
  );
}

const kite = anArticle({
  id: '2026-01-02-a-kite',
  title: 'A kite',
  authors: ['Ann Lee'],
  body: ['It flies over Kabul.'],
});
const city = anArticle({ id: '2026-01-03-a-city', title: 'کابل', language: 'fa-AF', body: ['شهر گدی‌پران.'] });

test('without a connection it is said, and what is kept on the device is searched', async () => {
  goOffline();
  await inLibrary(async (library) => {
    for (const article of [kite, city])
      await library.put('articles', { id: article.id, text: JSON.stringify(article), at: 1, packs: [] });
    await library.put('articles', { id: 'damaged', text: '{', at: 1, packs: [] });
  });
  const { screen } = await renderReader('/search?q=kabul', { ...filesWith(kite), ...filesWith(city) }, 'en');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/There seems to be no connection\./);
  await expect
    .element(screen.getByText('Searched 2 articles kept on this device. 2 articles found'))
    .toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'کابل' }))
    .toHaveAttribute('href', '/articles/2026-01-03-a-city?q=kabul');
  await screen.getByRole('searchbox').fill('kabul -kite');
  await expect.element(screen.getByText(/1 article found/)).toBeVisible();
});

test.each([
  ['emoji', '😀👩‍🏫'],
  ['controls', 'a\u0000\u202e\u0007b'],
  ['punctuation', '"“«-()*?!…'],
  ['a hundred thousand characters', 'کabul '.repeat(20_000)],
])('%s in the field do no harm', async (_, text) => {
  goOffline();
  const { screen } = await renderReader('/search', { 'publication.json': aPublication() }, 'fa-AF');
  const field = screen.getByRole('searchbox');
  await field.fill(text);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  expect(window.location.pathname).toBe('/search');
  expect(window.location.href.length).toBeLessThan(4000);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('جستجو');
});

test('the field runs as its letters do, and the words of the page follow the chrome', async () => {
  goOffline();
  const { screen } = await renderReader('/search', { 'publication.json': aPublication() }, 'fa-AF');
  const field = screen.getByRole('searchbox');
  await expect.element(field).toHaveAttribute('dir', 'rtl');
  await field.fill('Kabul');
  await expect.element(field).toHaveAttribute('dir', 'ltr');
  await screen.getByRole('combobox').first().selectOptions('de');
  await expect
    .element(screen.getByRole('searchbox', { name: 'In allen Artikeln suchen' }))
    .toHaveValue('Kabul');
});
