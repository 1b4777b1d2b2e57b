import { expect, test } from 'vitest';
import { anArticle, blocksByType, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const lost = { ...blocksByType.figure, src: 'images/none-such.svg' };

async function renderFigure(figure: object, language: 'en' | 'fa-AF' = 'en') {
  const article = anArticle({ body: ['Before.', figure, 'After.'] });
  return (await renderReader(`/articles/${article.id}`, filesWith(article), language)).screen;
}

test('a loaded picture is shown, with its proportions set beforehand', async () => {
  const screen = await renderFigure(blocksByType.figure);
  const picture = screen.getByRole('img', { name: 'A kite above a roof' });
  await expect.element(picture).toHaveAttribute('width', '4');
  await expect.element(picture).toHaveAttribute('height', '3');
  await expect.element(picture).toHaveAttribute('src', '/content/images/kite.svg');
  await expect.element(screen.getByText('The picture did not load.')).not.toBeInTheDocument();
});

test('a picture that fails leaves its alternative text, the reason and the rest of the article', async () => {
  const screen = await renderFigure(lost);
  await expect.element(screen.getByText('A kite above a roof')).toBeVisible();
  await expect.element(screen.getByText('The picture did not load.')).toBeVisible();
  await expect.element(screen.getByText('After.')).toBeVisible();
  expect(document.querySelectorAll('article img')).toHaveLength(0);
});

test('the reason is in the chrome’s language, the alternative text in the article’s', async () => {
  const screen = await renderFigure(lost, 'fa-AF');
  const reason = screen.getByText('تصویر باز نشد.');
  await expect.element(reason).toHaveAttribute('lang', 'fa-AF');
  await expect.element(reason).toHaveAttribute('dir', 'rtl');
  const words = screen.getByText('A kite above a roof').element();
  expect(words.closest('[lang]')?.getAttribute('lang')).toBe('en');
});
