import { expect, test } from 'vitest';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const changes = [
  { before: 'گره متقارن (symmetric) است.', after: 'گره نامتقارن (symmetric) است.' },
  { after: 'یک جملهٔ نو.' },
];
const article = anArticle({
  language: 'fa-AF',
  corrections: [{ date: '2026-01-03', text: 'نام گره.', changes }],
});

test('below a correction stands what it changed, folded away: as it was, as it is, what differs marked', async () => {
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await expect.element(screen.getByText('Before and after')).toBeVisible();
  await expect.element(screen.getByText('متقارن', { exact: true })).not.toBeVisible();
  await screen.getByText('Before and after').click();
  await expect.element(screen.getByText('متقارن', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('deletion')).toHaveTextContent('متقارن');
  const added = screen
    .getByRole('insertion')
    .elements()
    .map(({ textContent }) => textContent);
  expect(added).toEqual(['نامتقارن', 'یک جملهٔ نو.']);
});

test('the passages run in the article’s direction, what unfolds them in the chrome’s', async () => {
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await screen.getByText('Before and after').click();
  const passage = screen.getByRole('deletion').element();
  expect(getComputedStyle(passage).direction).toBe('rtl');
  expect(passage.closest('[lang]')?.getAttribute('lang')).toBe('fa-AF');
  const label = screen.getByText('Before and after').element();
  expect(getComputedStyle(label).direction).toBe('ltr');
});

test('a correction without them has nothing to unfold', async () => {
  const plain = anArticle({ corrections: [{ date: '2026-01-03', text: 'A name.' }] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(plain), 'en');
  await expect.element(screen.getByText(/A name\./)).toBeVisible();
  await expect.element(screen.getByText('Before and after')).not.toBeInTheDocument();
});

test('a passage that is in another language than the article runs in its own direction', async () => {
  const quoted = anArticle({
    corrections: [
      {
        date: '2026-01-03',
        text: 'A knot.',
        changes: [{ ...changes[0], language: 'fa-AF' }, { after: 'Added.' }],
      },
    ],
  });
  const { screen } = await renderReader(`/articles/${quoted.id}`, filesWith(quoted), 'en');
  await screen.getByText('Before and after').click();
  const shown = screen
    .getByRole('insertion')
    .elements()
    .map((one) => [one.closest('[lang]')?.getAttribute('lang'), getComputedStyle(one).direction]);
  expect(shown).toEqual([
    ['fa-AF', 'rtl'],
    ['en', 'ltr'],
  ]);
});
