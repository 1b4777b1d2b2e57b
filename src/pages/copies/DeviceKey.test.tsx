import { afterEach, expect, test, vi } from 'vitest';
import { keyId } from '../../contract/signed/keyId.ts';
import { siteRoot } from '../../data/siteRoot.ts';
import { anArchive, anArticle, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';
import { knownList, rememberList } from '../../trust/knownList.ts';
import { ownCopy } from '../../trust/ownCopy.ts';
import { signedArchive, testKey, testOrigin } from '../../trust/testing/signedArchive.ts';
import said from '../../trust/words/en.json' with { type: 'json' };

const [key, other] = await Promise.all([testKey(), testKey()]);
const letters = await keyId(key.publicKey);
const otherLetters = await keyId(other.publicKey);

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

/** Opens the page of a copy that another key or the known one signs, and that shows some letters. */
async function openMirrors(signer: typeof key, shown: { key: string; letters: string }) {
  const list = { key: key.publicKey, former: [], number: 1, day: '2026-11-01', seenAt: 0, askedAt: 0 };
  rememberList({ origin: testOrigin, mirrors: [], ...list });
  const signed = await signedArchive([anArticle()], { key: signer });
  const fetch = window.fetch.bind(window);
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
    const [, path] = String(address).split(`${siteRoot}content/`);
    const text = path === undefined ? undefined : signed.get(path);
    if (path === undefined || !/^(?:signed|keys|publication)/.test(path)) return fetch(address, init);
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  await ownCopy(testOrigin, true);
  const files = {
    'publication.json': aPublication({ origin: testOrigin }),
    'archive.json': anArchive(),
    'trust.json': { policies: {}, ...shown },
  };
  const { screen } = await renderReader('/about/mirrors', files, 'en');
  return screen;
}

test('the device says that it knows the key whose letters are shown and which signs', async () => {
  const screen = await openMirrors(key, { key: key.publicKey, letters });
  await expect.element(screen.getByText(/This device knows this key/)).toBeVisible();
});

test.each([
  ['another key', { key: other.publicKey, letters: otherLetters }],
  ['letters that are not its key’s', { key: key.publicKey, letters: otherLetters }],
])('where the page shows %s than the one that signs, it warns', async (_what, shown) => {
  const screen = await openMirrors(key, shown);
  const alert = screen.getByRole('alert');
  await expect.element(alert).toMatchTextContent(new RegExp(said['key.differs']));
  await expect.element(alert).toMatchTextContent(new RegExp(letters));
  await expect.element(screen.getByText(/This device knows this key/)).not.toBeInTheDocument();
});

test('beside the button stand the letters of the key that it trusts, whatever the page shows', async () => {
  const screen = await openMirrors(other, { key: key.publicKey, letters });
  const alert = screen.getByRole('alert');
  await expect.element(alert).toMatchTextContent(new RegExp(said['key.differs']));
  await expect.element(alert).toMatchTextContent(new RegExp(`${said['key.here']}${otherLetters}`));
  await alert.getByRole('button', { name: said['key.trust'] }).click();
  await expect.poll(() => knownList()?.key).toBe(other.publicKey);
});
