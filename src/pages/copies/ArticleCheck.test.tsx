import { afterEach, expect, test, vi } from 'vitest';
import { signedPaths } from '../../contract/signed/signedFiles.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { anArticle, aPublication, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';
import { mayCheck } from '../../trust/ownPlace.ts';
import { signedArchive, testKey, testOrigin } from '../../trust/testing/signedArchive.ts';
import said from '../../trust/words/en.json' with { type: 'json' };

const article = anArticle({ id: '2026-01-02-one', date: '2026-01-02', title: 'One' });
const publication = { 'publication.json': aPublication({ origin: testOrigin }) };
const files = { ...filesWith(article), ...publication };

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
  return key;
}

const retraction = { date: '2026-02-01', text: 'Why.' };

test.each([
  ['an article is read', files],
  ['a retracted article is shown', { ...filesWith({ ...article, retraction, body: [] }), ...publication }],
])('the first visit to a copy with a damaged list: %s under a warning', async (_what, files) => {
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

test('beside another version a text that is not the signed one is replaced, and that is still said when both are aligned anew', async () => {
  const signed = anArticle({ ...article, body: ['One.', 'Two.'] });
  const german = anArticle({ id: '2026-01-03-eins', date: '2026-01-03', title: 'Eins', language: 'de' });
  const archive = await signedArchive([signed, german], { key: await isSigned() });
  const fetch = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
    const text = archive.get(String(address).split(`${siteRoot}content/`)[1] ?? '');
    return text === undefined ? fetch(address, init) : new Response(text);
  });
  const shown = {
    ...filesWith({ ...signed, body: ['Lies.'] }),
    ...publication,
    [`articles/2026/${german.id}.json`]: german,
    [`around/2026/${article.id}.json`]: { versions: [{ id: german.id, language: 'de', title: 'Eins' }] },
  };
  const { screen } = await renderReader(`/articles/${article.id}?beside=de`, shown, 'en');
  await expect.element(screen.getByRole('region').getByText('Two.')).toBeVisible();
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(new RegExp(`One.*${said['article.replaced']}`));
});

test('over plain http nothing is checked: a browser has no cryptography there', async () => {
  await isSigned();
  expect(mayCheck()).toBe(true);
  vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
  expect(mayCheck()).toBe(false);
});
