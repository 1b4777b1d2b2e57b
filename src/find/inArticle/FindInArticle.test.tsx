import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anArticle, filesWith } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

afterEach(() => vi.unstubAllGlobals());

const english = anArticle({
  title: 'The kite',
  body: [
    'A kite over Kabul.',
    { type: 'list', items: ['Two kites', 'No string'] },
    `${'Words. '.repeat(900)}A last KITE.`,
  ],
});
const dari = anArticle({
  title: 'کتاب',
  language: 'fa-AF',
  body: ['دو کتاب‌خانه و یک كتاب.', 'شهر بی‌کتاب.'],
});
const address = `/articles/${english.id}`;

/** The words that are marked. */
const marked = (name: 'found' | 'here') =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

test('the bar counts what is found, goes on and back, and gives the focus back', async () => {
  const { screen } = await renderReader(address, filesWith(english), 'en');
  const opener = screen.getByLabelText('Find in this article').first();
  await opener.click();
  const bar = screen.getByRole('search', { name: 'Find in this article' });
  const field = bar.getByRole('searchbox');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('kite');
  await expect.element(bar.getByText('1 of 4')).toBeVisible();
  expect(marked('found')).toEqual(['kite', 'kite', 'kites', 'KITE']);
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect.element(bar.getByText('4 of 4')).toBeVisible();
  expect(marked('here')).toEqual(['KITE']);
  const [place] = [...(CSS.highlights.get('here') ?? [])] as Range[];
  const { top = 0, bottom = 0 } = place?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThan(bar.element().getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(window.innerHeight);
  await bar.getByRole('button', { name: 'Next place' }).click();
  await expect.element(bar.getByText('1 of 4')).toBeVisible();
  await field.fill('zebra');
  await expect.element(bar.getByText('Not found')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(bar).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
  expect([marked('found'), marked('here')]).toEqual([[], []]);
});

test('what a search brings along is marked, in the chrome’s digits, and not shared', async () => {
  const { screen } = await renderReader(
    `/articles/${dari.id}?q=${encodeURIComponent('كتاب')}`,
    filesWith(dari),
    'fa-AF',
  );
  const bar = screen.getByRole('search');
  await expect.element(bar.getByText(/^[۰-۹] از ۴$/)).toBeVisible();
  await expect.element(bar.getByRole('searchbox')).toHaveValue('كتاب');
  await expect.element(bar.getByRole('searchbox')).not.toHaveFocus();
  await expect.poll(() => marked('found')).toEqual(['کتاب', 'کتاب‌خانه', 'كتاب', 'بی‌کتاب']);
  await screen.getByText('هم‌رسانی', { exact: true }).click();
  await expect
    .element(screen.getByRole('link', { name: 'تلگرام' }))
    .toHaveAttribute('href', expect.not.stringContaining('q%3D'));
});

test('where the browser has no highlights, sheets lie on the words and the text stays as it is', async () => {
  vi.stubGlobal('Highlight', undefined);
  const { screen } = await renderReader(`${address}?q=kite`, filesWith(english), 'en');
  await expect.element(screen.getByText('1 of 4')).toBeVisible();
  await expect.poll(() => document.querySelectorAll('.find-sheets > div').length).toBe(4);
  const [range] = [document.createRange()];
  const words = document.querySelector('#p1')?.firstChild;
  if (!words || !range) throw new Error('the paragraph has no text');
  range.setStart(words, 2);
  range.setEnd(words, 6);
  const word = range.getBoundingClientRect();
  const sheets = [...document.querySelectorAll('.find-sheets > div')].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(sheets.some(({ x, y }) => Math.abs(x - word.x) < 1 && Math.abs(y - word.y) < 1)).toBe(true);
  expect(document.querySelector('#p1')?.innerHTML).toBe('A kite over Kabul.');
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => document.querySelector('.find-sheets')).toBeNull();
});
