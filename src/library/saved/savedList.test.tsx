import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anArticle, blocksByType } from '../../testing/factories.ts';
import { deleteLibrary, inLibrary } from '../database.ts';
import { aHost, type HostFiles } from '../testing/aHost.ts';
import { fetchRecording } from './fetchFile.ts';
import { comparePublished, fetchWanted, save, undoRemoval, unsave } from './savedList.ts';
import { readRows } from './savedStore.ts';

const { id } = anArticle();
const path = `articles/2026/${id}.json`;
const figure = { ...blocksByType.figure, src: 'images/figure.png' };
const article = anArticle({
  image: { src: 'images/lead.png', alt: '', width: 4, height: 3 },
  body: ['A paragraph.', { type: 'quote', body: [figure] }],
});
const withPictures = (): HostFiles => ({
  [path]: article,
  'images/lead.png': new Uint8Array([1, 2]),
  'images/figure.png': new Uint8Array([3]),
});
const keptText = () => inLibrary(async (library) => (await library.get('articles', id))?.text);
const rows = () => inLibrary(readRows);

beforeEach(async () => {
  await undoRemoval(id).catch(() => false);
  await deleteLibrary();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('an article is kept whole, with its pictures, those inside quotations too', async () => {
  aHost(withPictures());
  expect(await save(article)).toBe('kept');
  expect(await rows()).toMatchObject([{ id, state: 'kept', missing: 0, isThere: true }]);
  expect(JSON.parse((await keptText()) ?? '')).toEqual(article);
  const pictures = await inLibrary((library) => library.getAll('pictures'));
  expect(pictures.map((kept) => [kept.src, 'bytes' in kept && kept.bytes.byteLength])).toEqual([
    ['images/figure.png', 1],
    ['images/lead.png', 2],
  ]);
});

test.each<[string, number | Uint8Array<ArrayBuffer>]>([
  ['that is not there', 404],
  ['whose host fails', 500],
])('a picture %s costs the article nothing, and is told', async (_, picture) => {
  aHost({ ...withPictures(), 'images/lead.png': picture });
  expect(await save(article)).toBe('pictures');
  expect(await rows()).toMatchObject([{ state: 'kept', missing: 1, isThere: true }]);
});

test('a recording that is not the one its article names is not kept', async () => {
  const src = 'audio/a.wav';
  const bytes = new Uint8Array([1, 2, 3]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const answer = (file: Uint8Array<ArrayBuffer>) =>
    vi.stubGlobal('fetch', async () => new Response(file, { headers: { 'content-type': 'audio/wav' } }));
  answer(new Uint8Array([1, 2, 4]));
  expect(await fetchRecording(src, sha256)).toBeUndefined();
  answer(bytes);
  expect(await fetchRecording(src, sha256)).toMatchObject({ src, type: 'audio/wav' });
});

test('what is saved without a line is noted, and fetched when the line is back', async () => {
  const host = aHost(withPictures());
  host.cut = true;
  expect(await save(article)).toBe('wanted');
  await fetchWanted();
  expect(await rows()).toMatchObject([{ id, state: 'wanted', isThere: false }]);
  host.cut = false;
  await fetchWanted();
  expect(await rows()).toMatchObject([{ id, state: 'kept', isThere: true }]);
});

test.each([
  ['breaks the contract', { ...article, title: 7 } as never],
  ['is another article', anArticle({ id: '2026-01-02-another' })],
])('an article that %s is not kept, and stays wanted', async (_, sent) => {
  aHost({ [path]: sent });
  expect(await save(article)).toBe('wanted');
  expect(await rows()).toMatchObject([{ state: 'wanted', isThere: false }]);
});

test('what is removed is gone with its pictures, and can be put back without a line', async () => {
  const host = aHost(withPictures());
  await save(article);
  await unsave(id);
  expect(await rows()).toEqual([]);
  expect(await keptText()).toBeUndefined();
  expect(await inLibrary((library) => library.count('pictures'))).toBe(0);
  host.cut = true;
  expect(await undoRemoval(id)).toBe(true);
  expect(await rows()).toMatchObject([{ state: 'kept', missing: 0, isThere: true }]);
});

test('an article that was corrected since is noted with both texts; one that is as it was, no more', async () => {
  const files = withPictures();
  aHost(files);
  await save(article);
  files[path] = { ...article, title: 'A corrected title' };
  await comparePublished(id);
  const [row] = await rows();
  expect(JSON.parse(row?.newer ?? '')).toMatchObject({ title: 'A corrected title' });
  expect(JSON.parse((await keptText()) ?? '')).toEqual(article);
  files[path] = article;
  await comparePublished(id);
  expect((await rows())[0]).not.toHaveProperty('newer');
});

test('an article that is no longer at its address stays kept, and is noted as gone', async () => {
  const files = withPictures();
  aHost(files);
  await save(article);
  files[path] = 404;
  await comparePublished(id);
  expect(await rows()).toMatchObject([{ gone: true, isThere: true }]);
});

test.each([500, anArticle({ id: '2026-01-02-another' })])(
  'an answer that says nothing of the article changes nothing: %o',
  async (answer) => {
    const files = withPictures();
    aHost(files);
    await save(article);
    files[path] = answer;
    await comparePublished(id);
    const [row] = await rows();
    expect([row?.newer, row?.gone]).toEqual([undefined, undefined]);
  },
);

test('where there is no room for its pictures the article is kept alone', async () => {
  aHost(withPictures());
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function put_(
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name === 'pictures') throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  expect(await save(article)).toBe('pictures');
  expect(await rows()).toMatchObject([{ state: 'kept', missing: 2, isThere: true }]);
});

test('on a full device the save is refused, and what was saved before stays', async () => {
  const other = anArticle({ id: '2026-01-02-another' });
  aHost({ ...withPictures(), 'articles/2026/2026-01-02-another.json': other });
  await save(article);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(save(other)).rejects.toMatchObject({ fault: 'full' });
  vi.restoreAllMocks();
  expect((await rows()).map((row) => row.id)).toEqual([id]);
});

test('the browser is asked to keep what is saved, once', async () => {
  aHost(withPictures());
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  await save(article);
  await save(anArticle({ id: '2026-01-02-another' }));
  expect(persist).toHaveBeenCalledTimes(1);
});

test('a text that the host writes with spaces is the same text', async () => {
  aHost(withPictures());
  await save(article);
  aHost({ [path]: new TextEncoder().encode(JSON.stringify(article, undefined, 2)) });
  await comparePublished(id);
  expect((await rows())[0]).not.toHaveProperty('newer');
});

test('what was removed before it could be fetched is fetched when it is saved again', async () => {
  const host = aHost(withPictures());
  host.cut = true;
  await save(article);
  await unsave(id);
  host.cut = false;
  expect(await save(article)).toBe('kept');
  expect(await rows()).toMatchObject([{ state: 'kept', isThere: true }]);
});
