import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';
import { takeStoredSettings } from './settings.ts';
import { settingsKey } from './settingsKey.ts';

afterEach(async () => {
  localStorage.clear();
  takeStoredSettings();
  await page.viewport(414, 896);
});

/** A page in English letters and Persian ones. */
const article = anArticle({
  body: ['A paragraph.', { type: 'paragraph', language: 'fa-AF', text: 'یک بند.' }],
});

async function openPanel(address = '/about') {
  const { screen } = await renderReader(address, filesWith(article), 'en');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const button = screen.getByText('Settings', { exact: true }).element().closest('summary');
  if (!button) throw new Error('no button has this text');
  await userEvent.click(button);
  await expect.element(screen.getByRole('radio', { name: 'Sepia' })).toBeVisible();
  return screen;
}

const kept = () => JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
const paper = () => getComputedStyle(document.body).backgroundColor;

test('a chosen background is shown at once and kept', async () => {
  const screen = await openPanel();
  const grounds = new Set([paper()]);
  for (const [name, theme] of [
    ['Sepia', 'sepia'],
    ['Dark', 'dark'],
  ] as const) {
    await screen.getByRole('radio', { name }).click();
    await expect.element(screen.getByRole('radio', { name })).toBeChecked();
    expect(document.documentElement.dataset.theme).toBe(theme);
    expect(kept()).toMatchObject({ theme });
    grounds.add(paper());
  }
  expect(grounds.size).toBe(3);
});

test('the text grows and shrinks step by step, within limits', async () => {
  const screen = await openPanel();
  const larger = screen.getByRole('button', { name: 'Larger text' });
  const smaller = screen.getByRole('button', { name: 'Smaller text' });
  const size = () => Number.parseFloat(getComputedStyle(document.body).fontSize);
  const sizes = [size()];
  const value = screen.getByRole('group', { name: 'Text size' }).getByRole('status');
  await expect.element(value).toHaveTextContent('2 of 5');
  for (let step = 0; step < 3; step++) {
    await larger.click();
    sizes.push(size());
  }
  await expect.element(value).toHaveTextContent('5 of 5');
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  await expect.element(larger).toBeDisabled();
  expect(kept()).toMatchObject({ textSize: 3 });
  for (let step = 0; step < 4; step++) await smaller.click();
  await expect.element(smaller).toBeDisabled();
  expect(size()).toBeLessThan(sizes[0] ?? 0);
});

test('without storage the choice lasts for the visit', async () => {
  const screen = await openPanel();
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await screen.getByRole('radio', { name: 'Dark' }).click();
    await expect.element(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(document.documentElement.dataset.theme).toBe('dark');
  } finally {
    Storage.prototype.setItem = setItem;
  }
});

const sizeOf = (id: string) =>
  Number.parseFloat(getComputedStyle(document.querySelector(id) as Element).fontSize);

test('text in Arabic script and text in Latin script have sizes of their own', async () => {
  const screen = await openPanel(`/articles/${article.id}`);
  const sizes = () => [sizeOf('#p1'), sizeOf('#p2')] as const;
  const [latin, arabic] = sizes();
  await screen.getByRole('button', { name: 'Arabic script: more' }).click();
  const [sameLatin, largerArabic] = sizes();
  expect(sameLatin).toBe(latin);
  expect(largerArabic).toBeGreaterThan(arabic);
  await screen.getByRole('button', { name: 'Latin script: less' }).click();
  expect(sizes()[0]).toBeLessThan(latin);
  expect(sizes()[1]).toBe(largerArabic);
});

test('lines stand further apart, the column is wider, words are not divided, and one press sets all back', async () => {
  await page.viewport(1280, 900);
  const screen = await openPanel(`/articles/${article.id}`);
  const look = () => {
    const { lineHeight, fontFamily, hyphens } = getComputedStyle(document.querySelector('#p1') as Element);
    const { width } = document.querySelector('#p1')?.getBoundingClientRect() ?? {};
    return { lineHeight: Number.parseFloat(lineHeight), fontFamily, hyphens, width: width ?? 0 };
  };
  const before = look();
  await screen.getByRole('button', { name: 'Line spacing: more' }).click();
  await screen.getByRole('button', { name: 'Column width: less' }).click();
  await screen.getByRole('checkbox', { name: 'Hyphenate words' }).click();
  await screen.getByRole('radio', { name: 'Sans serif' }).click();
  const after = look();
  expect(after.lineHeight).toBeGreaterThan(before.lineHeight);
  expect(after.width).toBeLessThan(before.width);
  expect([before.hyphens, after.hyphens]).toEqual(['auto', 'manual']);
  expect(after.fontFamily).toMatch(/^system-ui/);
  localStorage.setItem(
    settingsKey,
    JSON.stringify({ ...kept(), remember: true, chrome: 'en', ligatures: 1 }),
  );
  await screen.getByRole('button', { name: 'Reset' }).click();
  expect(look()).toEqual(before);
  // The language and what only another version knows stay.
  expect(kept()).toMatchObject({ chrome: 'en', remember: false, ligatures: 1, hyphens: 'auto', textSize: 0 });
});

test('what another tab has set is shown in the open panel', async () => {
  const screen = await openPanel();
  localStorage.setItem(settingsKey, JSON.stringify({ theme: 'dark', textSize: 3 }));
  takeStoredSettings();
  await expect.element(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect.element(screen.getByRole('button', { name: 'Larger text' })).toBeDisabled();
  expect(document.documentElement.dataset.theme).toBe('dark');
});
