import { afterEach, expect, test, vi } from 'vitest';
import { aListPage, anArchive, anItem, aPublication, someItems } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const list = 'sections/european-languages';

afterEach(() => {
  vi.unstubAllGlobals();
});

function filesOf(count: number): Record<string, unknown> {
  return {
    'publication.json': aPublication(),
    'archive.json': anArchive({ [list]: count, all: count }),
    [`lists/${list}/1.json`]: aListPage(someItems(Math.min(count, 24)).slice(Math.max(0, count - 24))),
    'lists/all/1.json': aListPage(someItems(count)),
    'lists/front/1.json': aListPage(someItems(count).slice(0, 5)),
  };
}

async function open(files: Record<string, unknown>, address = `/${list}`) {
  const { screen } = await renderReader(address, files, 'en');
  await expect.element(screen.getByText('Article 2').first()).toBeVisible();
  // The line has been away for a moment: the host is asked at once.
  const lineIsBack = () => window.dispatchEvent(new Event('online'));
  return { screen, lineIsBack };
}

/** Says that the line is back until the part that listens to it has come. */
async function askUntil(lineIsBack: () => void, seen: () => boolean) {
  await vi.waitFor(
    () => {
      lineIsBack();
      expect(seen()).toBe(true);
    },
    { timeout: 10_000, interval: 200 },
  );
}

test('new articles are offered, and shown when that is pressed: nothing moves before', async () => {
  const files = filesOf(3);
  const { screen, lineIsBack } = await open(files);
  const third = document.getElementById('item-2026-01-02-article-3');
  const before = third?.getBoundingClientRect().top;
  Object.assign(files, filesOf(5));
  await askUntil(
    lineIsBack,
    () => document.querySelector('.foot-bar')?.textContent?.includes('2 new articles') ?? false,
  );
  await expect.element(screen.getByRole('status').getByText('2 new articles')).toBeVisible();
  expect(third?.getBoundingClientRect().top).toBe(before);
  expect(document.getElementById('item-2026-01-02-article-5')).toBeNull();

  await screen.getByRole('button', { name: 'Show' }).click();
  await expect.element(screen.getByRole('link', { name: 'Article 5' })).toHaveFocus();
  await expect.element(screen.getByText('2 new articles')).not.toBeInTheDocument();
});

test('the home page shows the new leads with the rest', async () => {
  const files = filesOf(3);
  const { screen, lineIsBack } = await open(files, '/');
  Object.assign(files, filesOf(4));
  await askUntil(
    lineIsBack,
    () => document.querySelector('.foot-bar')?.textContent?.includes('1 new article') ?? false,
  );
  await screen.getByRole('button', { name: 'Show' }).click();
  await expect.element(screen.getByRole('link', { name: 'Article 4' }).first()).toBeVisible();
});

test('declined, it is offered again only when there is more; a fault on the way is met by the next time', async () => {
  const files = filesOf(3);
  const { screen, lineIsBack } = await open(files);
  const text = () => document.querySelector('.foot-bar')?.textContent ?? '';
  Object.assign(files, filesOf(4));
  await askUntil(lineIsBack, () => text().includes('1 new article'));
  await screen.getByRole('button', { name: 'Close' }).click();
  expect(text()).toBe('');
  files['archive.json'] = 'damaged';
  lineIsBack();
  Object.assign(files, filesOf(6));
  await askUntil(lineIsBack, () => text().includes('3 new articles'));
  // The list itself cannot be had: the offer stays.
  files[`lists/${list}/1.json`] = 'damaged';
  await screen.getByRole('button', { name: 'Show' }).click();
  await expect.element(screen.getByText('3 new articles')).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Article 3' })).toBeVisible();
});

test.each([
  ['without a line', { onLine: false }],
  ['where data is to be saved', { onLine: true, connection: { saveData: true } }],
])('%s nobody is asked', async (_, navigator) => {
  const files = filesOf(3);
  let asked = 0;
  const { lineIsBack } = await open(files);
  vi.stubGlobal('navigator', { ...navigator, userAgent: '' });
  Object.defineProperty(files, 'archive.json', {
    get() {
      asked += 1;
      return anArchive();
    },
  });
  const parts = await import('./lateParts.tsx');
  expect(parts).toBeDefined();
  for (let time = 0; time < 5; time += 1) {
    lineIsBack();
    await new Promise((settled) => setTimeout(settled, 20));
  }
  expect(asked).toBe(0);
});

test('a page with a number stays as it is', async () => {
  const files = { ...filesOf(30), [`lists/${list}/1.json`]: aListPage([anItem({ title: 'Article 2' })]) };
  const { lineIsBack } = await open(files, `/${list}/page/1`);
  lineIsBack();
  expect(document.querySelector('.foot-bar')).toBeNull();
});
