import { afterEach, expect, test, vi } from 'vitest';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete document.documentElement.dataset.sheetSize;
  delete document.documentElement.dataset.sheetPictures;
});

async function openChoices(language: 'en' | 'fa-AF', share: string, print: string) {
  const article = anArticle({});
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), language);
  await screen.getByText(share, { exact: true }).click();
  await screen.getByRole('button', { name: print }).click();
  return screen;
}

test('a reader chooses the size of the printed text and its pictures, and they are kept', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const screen = await openChoices('en', 'Share', 'Print…');
  await expect.element(screen.getByRole('radio', { name: 'Normal' })).toBeChecked();
  await screen.getByRole('radio', { name: 'Large' }).click();
  await screen.getByRole('checkbox', { name: 'With pictures' }).click();
  await screen.getByRole('button', { name: 'Print now' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  const { sheetSize, sheetPictures } = document.documentElement.dataset;
  expect({ sheetSize, sheetPictures }).toEqual({ sheetSize: 'large', sheetPictures: 'none' });
  expect(JSON.parse(localStorage.getItem('aa-aa.sheet') ?? '{}')).toEqual({ size: 'large', pictures: false });
});

test('the entry is pressed again to close the choices', async () => {
  const screen = await openChoices('fa-AF', 'هم‌رسانی', 'چاپ…');
  await expect.element(screen.getByRole('radiogroup')).toBeVisible();
  await screen.getByRole('button', { name: 'چاپ…' }).click();
  await expect.element(screen.getByRole('radiogroup')).not.toBeInTheDocument();
});
