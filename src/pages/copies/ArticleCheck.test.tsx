import { afterEach, expect, test, vi } from 'vitest';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { anArticle, aPublication, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';
import { mayCheck } from '../../trust/ownPlace.ts';
import { testKey, testOrigin } from '../../trust/testing/signedArchive.ts';
import said from '../../trust/words/en.json' with { type: 'json' };

const article = anArticle({ id: '2026-01-02-one', date: '2026-01-02', title: 'One' });
const files = { ...filesWith(article), 'publication.json': aPublication({ origin: testOrigin }) };

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('meta[name=archive-key]')?.remove();
  localStorage.clear();
});

/** A page that was signed when it was built; this device has seen no list. */
async function isSigned() {
  const key = await testKey();
  const meta = document.head.appendChild(document.createElement('meta'));
  meta.name = 'archive-key';
  meta.content = key.publicKey;
}

test('the first visit to a copy with a damaged list: the article is read, under a warning', async () => {
  await isSigned();
  const fetch = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) =>
    String(address) === `${siteRoot}content/${signedPaths.root}`
      ? new Response('<!doctype html>')
      : fetch(address, init),
  );
  const { screen } = await renderReader(`/articles/${article.id}`, files, 'en');
  const warning = screen.getByRole('alert');
  await expect.element(warning).toMatchTextContent(new RegExp(said['article.unchecked']));
  await expect
    .element(screen.getByRole('link', { name: said['article.own'] }))
    .toHaveAttribute('href', `${testOrigin}/articles/${article.id}`);
  await expect.element(screen.getByRole('heading', { level: 1, name: 'One' })).toBeVisible();
});

test('over plain http nothing is checked: a browser has no cryptography there', async () => {
  await isSigned();
  expect(mayCheck()).toBe(true);
  vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
  expect(mayCheck()).toBe(false);
});
