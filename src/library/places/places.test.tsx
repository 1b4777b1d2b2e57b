import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createI18n } from '../../language/createI18n.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { changeSettings, readSettings } from '../../settings/settings.ts';
import { settingsKey } from '../../settings/settingsKey.ts';
import { defaultSettings } from '../../settings/settingsSchema.ts';
import { anArticle, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';
import { deleteLibrary, inLibrary, libraryName } from '../database.ts';
import type { KeptPlace } from '../libraryData.ts';
import { keepPlace } from './placeStore.ts';
import { RememberSetting } from './RememberSetting.tsx';

beforeEach(forget);
afterEach(forget);

async function forget() {
  changeSettings(defaultSettings);
  localStorage.clear();
  await deleteLibrary();
}

const paragraph = 'A sentence that is long enough to fill some of a line, and then another one. '.repeat(8);
const article = (blocks = 40, language = 'en') =>
  anArticle({ language, body: Array.from({ length: blocks }, (_, at) => `${at + 1}. ${paragraph}`) });

async function open(shown = article(), chrome: 'en' | 'fa-AF' = 'en') {
  const reader = await renderReader(`/articles/${shown.id}`, filesWith(shown), chrome);
  await expect.element(reader.screen.getByRole('heading', { level: 1 })).toBeVisible();
  const late = readSettings().remember ? '.foot-bar' : '.progress-line';
  await expect.poll(() => document.querySelector(late), { timeout: 10_000 }).not.toBeNull();
  return reader.screen;
}

function place(facts: Partial<KeptPlace> = {}): KeptPlace {
  const id = article().id;
  return { id, block: 19, blocks: 40, fraction: 0.475, progress: 0.5, at: 1, ...facts };
}

const keptPlaces = () => inLibrary((library) => library.getAll('places'));
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
const top = (block: number) => document.getElementById(`p${block}`)?.getBoundingClientRect().top ?? 0;
const goOn = { name: 'Go on from there' };

test('nothing is kept until the reader asks for it: not even an empty database', async () => {
  await open();
  window.scrollTo(0, 2000);
  await expect.poll(() => window.scrollY).toBeGreaterThan(1000);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  await keepPlace(place());
  expect(await databases()).not.toContain(libraryName);
});

test('asked for, it is kept where one stops, and how far one has come never becomes less', async () => {
  changeSettings({ remember: true });
  const screen = await open();
  document.getElementById('p20')?.scrollIntoView();
  await expect.poll(async () => (await keptPlaces())[0]?.block).toBe(19);
  const [there] = await keptPlaces();
  expect(there).toMatchObject({ blocks: 40 });
  window.scrollTo(0, 0);
  await expect.poll(async () => (await keptPlaces())[0]?.block).toBe(0);
  expect((await keptPlaces())[0]?.progress).toBe(there?.progress);
  await expect.element(screen.getByRole('button', goOn)).not.toBeInTheDocument();
});

test.each([
  ['en', 'Last time you stopped at 48 %.', 'Go on from there'],
  ['fa-AF', 'بار گذشته تا ۴۸٪ این نوشته رسیده بودید.', 'ادامه از همان‌جا'],
] as const)(
  'the next visit offers to go on, in %s; it goes there only when that is pressed',
  async (chrome, text, name) => {
    changeSettings({ remember: true });
    await keepPlace(place());
    const screen = await open(article(40, chrome), chrome);
    await expect.element(screen.getByText(text)).toBeVisible();
    expect(window.scrollY).toBe(0);
    await screen.getByRole('button', { name }).click();
    expect(top(20)).toBeGreaterThanOrEqual(0);
    expect(top(20)).toBeLessThan(120);
    expect(document.activeElement?.id).toBe('p20');
    await expect.element(screen.getByText(text)).not.toBeInTheDocument();
  },
);

test('dismissed, or passed by reading on, the offer goes and the page stays', async () => {
  changeSettings({ remember: true });
  await keepPlace(place());
  const screen = await open();
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('button', goOn)).not.toBeInTheDocument();
  expect(window.scrollY).toBe(0);
  await screen.unmount();

  const again = await open();
  await expect.element(again.getByRole('button', goOn)).toBeVisible();
  // On the way down the place is still kept.
  document.getElementById('p5')?.scrollIntoView();
  await expect.element(again.getByRole('button', goOn)).toBeVisible();
  document.getElementById('p30')?.scrollIntoView();
  await expect.element(again.getByRole('button', goOn)).not.toBeInTheDocument();
  await expect.poll(async () => (await keptPlaces())[0]?.block).toBe(29);
});

test('where a correction has changed the number of blocks, it goes as far down, not to the number', async () => {
  changeSettings({ remember: true });
  await keepPlace(place({ block: 19, blocks: 40, fraction: 0.5 }));
  const screen = await open(article(20));
  await screen.getByRole('button', goOn).click();
  expect(document.activeElement?.id).toBe('p11');
});

test('what was read to its end is not offered again', async () => {
  changeSettings({ remember: true });
  await keepPlace(place({ progress: 0.97 }));
  const screen = await open();
  document.getElementById('p3')?.scrollIntoView();
  await expect.poll(async () => (await keptPlaces())[0]?.block).toBe(2);
  await expect.element(screen.getByRole('button', goOn)).not.toBeInTheDocument();
});

test('a text that fits the window is read without scrolling', async () => {
  changeSettings({ remember: true });
  await open(anArticle());
  // Left at once, before the library has answered, nothing is kept.
  const progress = async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    return (await keptPlaces())[0]?.progress;
  };
  await expect.poll(progress).toBe(1);
});

test('turning it off removes every place at once, and another tab writes none', async () => {
  const screen = await render(
    <I18nProvider chrome={await createI18n('en')}>
      <RememberSetting />
    </I18nProvider>,
  );
  const control = screen.getByRole('checkbox', { name: 'Remember what I read' });
  await expect.element(control).not.toBeChecked();
  await control.click();
  await keepPlace(place());
  expect(await keptPlaces()).toHaveLength(1);
  await control.click();
  await expect.poll(keptPlaces).toEqual([]);
  await expect.element(control).toHaveAccessibleDescription(/Turning it off removes all of it at once/);

  // In another tab it was turned off; this one has not heard of it.
  changeSettings({ remember: true });
  localStorage.setItem(settingsKey, JSON.stringify({ ...defaultSettings, remember: false }));
  await keepPlace(place());
  expect(await keptPlaces()).toEqual([]);
});

test.each([
  ['en', 'left'],
  ['fa-AF', 'right'],
] as const)('the line along a text in %s fills from the %s', async (language, side) => {
  await open(article(40, language));
  const line = document.querySelector('.progress-line');
  document.getElementById('p20')?.scrollIntoView();
  await expect.poll(() => line?.getBoundingClientRect().width).toBeGreaterThan(100);
  const box = line?.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  expect(box?.width).toBeLessThan(0.7 * width);
  const middle = ((box?.left ?? 0) + (box?.right ?? 0)) / 2;
  expect(middle < width / 2 ? 'left' : 'right').toBe(side);
  expect(line?.getAttribute('aria-hidden')).toBe('true');
});
