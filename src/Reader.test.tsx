import { NavigationType } from 'react-router';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { createQueryClient } from './data/queryClient.ts';
import { createI18n } from './language/createI18n.ts';
import type { OpenedPage } from './pages/visit.ts';
import { Reader } from './Reader.tsx';
import { aPublication } from './testing/factories.ts';

const shown: OpenedPage = { route: 'about', params: {}, status: 200, Page: () => <h1>Well</h1> };
const broken: OpenedPage = {
  ...shown,
  Page: () => {
    throw new Error('a bug');
  },
};

/** The reader at one page after another, as its travel would show them. */
async function reader() {
  const chrome = await createI18n('en');
  const client = createQueryClient(async () => JSON.stringify(aPublication()));
  const at = (page: OpenedPage) => {
    const location = { pathname: '/about', search: '', hash: '', state: null, key: 'a' };
    const visit = { ...page, location, action: NavigationType.Push };
    return <Reader chrome={chrome} client={client} basename="/" visit={visit} />;
  };
  return { at, screen: await render(at(shown)) };
}

test.each([
  ['breaks', broken],
  ['does not open', { ...shown, failure: { error: new Error('a bug') } }],
])('a page that %s leaves the rest standing, and its error ends with the next page', async (_how, page) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { at, screen } = await reader();
  await expect.element(screen.getByRole('contentinfo')).toBeVisible();
  await screen.rerender(at(page));
  await expect.element(screen.getByRole('alert').getByRole('button')).toBeVisible();
  await expect.element(screen.getByRole('contentinfo')).toBeVisible();
  expect(document.querySelector('h1')?.textContent).not.toBe('Well');
  await screen.rerender(at(shown));
  await expect.element(screen.getByRole('heading', { name: 'Well' })).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});
