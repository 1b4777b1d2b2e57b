import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteLibrary, inLibrary } from '../../library/database.ts';
import { aHost } from '../../library/testing/aHost.ts';
import { anArchive, anArticle, aPublication, blocksByType } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const files = { 'publication.json': aPublication(), 'archive.json': anArchive() };
const dari = anArticle({ id: '2026-03-04-che', title: 'چه باید کرد؟', language: 'fa-AF' });
const pictured = anArticle({ body: [blocksByType.paragraph, blocksByType.figure] });

/** Puts an article on the saved list; one that is only wanted has no text here yet. */
async function save({ id, title, language, ...rest }: typeof dari, state: 'kept' | 'wanted', at: number) {
  await inLibrary(async (library) => {
    await library.put('saved', { id, title, language, at, state, pictures: [] });
    const text = JSON.stringify({ id, title, language, ...rest });
    if (state === 'kept') await library.put('articles', { id, text, at, packs: [] });
  });
}

/** The files that are given to the share sheet of this browser. */
function aShareSheet(share: (data: ShareData) => Promise<void> = async () => {}) {
  const shared: ShareData[] = [];
  vi.stubGlobal('navigator', {
    ...window.navigator,
    userAgent: '',
    canShare: () => true,
    share: (data: ShareData) => {
      shared.push(data);
      return share(data);
    },
  });
  return shared;
}

beforeEach(async () => {
  await deleteLibrary();
  aHost({});
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await deleteLibrary();
});

test('an empty list offers no e-book', async () => {
  const { screen } = await renderReader('/saved', files, 'en');
  await expect.element(screen.getByText(/Nothing is saved yet/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'E-book (EPUB)' })).not.toBeInTheDocument();
});

test('the saved list is shared as one e-book; a picture and a text that are not there cost only themselves', async () => {
  const shared = aShareSheet();
  await save(pictured, 'kept', 3);
  await save(dari, 'kept', 2);
  await save(anArticle({ id: '2026-01-05-wanted', title: 'Wanted' }), 'wanted', 1);
  const { screen } = await renderReader('/saved', files, 'en');
  await screen.getByRole('button', { name: 'E-book (EPUB)' }).click();
  await expect
    .element(screen.getByText(/ready\. 1 picture is not in it.* 1 article is not in it/))
    .toBeVisible();
  const [file] = shared[0]?.files ?? [];
  expect(file?.name).toBe('t-t-saved.epub');
  expect(file?.type).toBe('application/epub+zip');
  const inside = Object.keys(unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer())));
  expect(inside.filter((path) => /\/\d.*xhtml$/.test(path))).toEqual(
    [pictured, dari].map(({ id }) => `EPUB/${id}.xhtml`),
  );
});

test('a kept text that is damaged costs only itself', async () => {
  const shared = aShareSheet();
  await save(dari, 'kept', 2);
  await save(anArticle({ id: '2026-01-05-cut', title: 'Cut' }), 'kept', 1);
  await inLibrary((library) =>
    library.put('articles', { id: '2026-01-05-cut', text: '{"id":', at: 1, packs: [] }),
  );
  const { screen } = await renderReader('/saved', files, 'en');
  await screen.getByRole('button', { name: 'E-book (EPUB)' }).click();
  await expect.element(screen.getByText(/ready\..* 1 article is not in it/)).toBeVisible();
  expect(shared).toHaveLength(1);
});

test('where nothing has been fetched yet, that is said and no file made', async () => {
  const shared = aShareSheet();
  await save(dari, 'wanted', 1);
  const { screen } = await renderReader('/saved', files, 'en');
  await screen.getByRole('button', { name: 'E-book (EPUB)' }).click();
  await expect.element(screen.getByText(/None of the articles is on this device yet/)).toBeVisible();
  expect(shared).toEqual([]);
});

test('a reader who closes the share sheet hears nothing more of it', async () => {
  aShareSheet(() => Promise.reject(new DOMException('cancelled', 'AbortError')));
  await save(dari, 'kept', 1);
  const { screen } = await renderReader('/saved', files, 'en');
  const make = screen.getByRole('button', { name: 'E-book (EPUB)' });
  await make.click();
  await expect.element(make).not.toHaveAttribute('aria-disabled');
  await expect.element(screen.getByText(/The e-book/)).not.toBeInTheDocument();
});

test('where the device cannot read what it keeps, the reader is told why', async () => {
  await save(dari, 'kept', 1);
  const { screen } = await renderReader('/saved', files, 'en');
  const make = screen.getByRole('button', { name: 'E-book (EPUB)' });
  await expect.element(make).toBeVisible();
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await make.click();
  await expect.element(screen.getByText('The e-book could not be made.')).toBeVisible();
  await expect.element(screen.getByText(/does not let the site keep anything/).first()).toBeVisible();
});
