import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';
import { changeSettings } from './settings.ts';
import { settingsKey } from './settingsKey.ts';
import { defaultSettings } from './settingsSchema.ts';

beforeEach(() => {
  changeSettings(defaultSettings);
  localStorage.clear();
});

async function openPanel() {
  const { screen } = await renderReader('/about', filesWith(anArticle()), 'en');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  const button = screen.getByText('Display', { exact: true }).element().closest('summary');
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
  const value = screen.getByText(/^\d of 5$/);
  await expect.element(value).toHaveTextContent('2 of 5');
  // What it has become is said.
  await expect.element(value).toHaveRole('status');
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
