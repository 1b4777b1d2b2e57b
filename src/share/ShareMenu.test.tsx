import { afterEach, expect, test, vi } from 'vitest';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The share menu of an article, opened in a browser whose clipboard and share sheet are these. */
async function openMenu(browser: {
  writeText?: (text: string) => Promise<void>;
  share?: (data: ShareData) => Promise<void>;
}) {
  const { writeText = async () => {}, share } = browser;
  vi.stubGlobal('navigator', { ...window.navigator, clipboard: { writeText }, share });
  const article = anArticle({ title: 'چه باید کرد؟', language: 'fa-AF' });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await screen.getByText('Share', { exact: true }).click();
  return screen;
}

const here = () => window.location.href.replace(/[#?].*$/, '');

test.each([
  ['Copy link', () => here()],
  ['Copy title and link', () => `\u2067چه باید کرد؟\u2069\n${here()}`],
])('“%s” copies what it says, and says so', async (name, text) => {
  const written: string[] = [];
  const screen = await openMenu({ writeText: async (copied) => void written.push(copied) });
  await screen.getByRole('button', { name }).click();
  await expect.element(screen.getByText('Link copied.')).toBeVisible();
  expect(written).toEqual([text()]);
});

test('without clipboard access the address is shown to be copied by hand', async () => {
  const screen = await openMenu({ writeText: () => Promise.reject(new Error('NotAllowedError')) });
  await screen.getByRole('button', { name: 'Copy link' }).click();
  await expect.element(screen.getByText(here(), { exact: true })).toHaveAttribute('dir', 'ltr');
});

test('the system’s share sheet is offered where there is one, and a cancelled share is silent', async () => {
  const share = vi.fn((_data: ShareData) => Promise.reject(new DOMException('cancelled', 'AbortError')));
  const screen = await openMenu({ share });
  await screen.getByRole('button', { name: 'Share with another app' }).click();
  // Nothing else: an app that is given a text as well shows the title twice.
  expect(share.mock.calls).toEqual([[{ title: '\u2067چه باید کرد؟\u2069', url: here() }]]);
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('without a share sheet only the services are offered', async () => {
  const screen = await openMenu({});
  await expect.element(screen.getByRole('link', { name: 'Telegram' })).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'WhatsApp' }))
    .toHaveAttribute('href', expect.stringContaining(encodeURIComponent(here())));
  await expect
    .element(screen.getByRole('button', { name: 'Share with another app' }))
    .not.toBeInTheDocument();
});
