import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { settingsKey } from '../settings/settingsKey.ts';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

afterEach(() => {
  localStorage.clear();
});

async function renderAbout() {
  const { screen } = await renderReader('/about', filesWith(anArticle()), 'fa-AF');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'دربارهٔ نشریه' })).toBeVisible();
  return { screen, choice: screen.getByRole('combobox') };
}

test('every chrome language is offered by its own name, in its own direction', async () => {
  const { choice } = await renderAbout();
  const offered = [...choice.element().querySelectorAll('option')].map((option) => [
    option.textContent,
    option.lang,
    option.dir,
  ]);
  expect(offered).toEqual([
    ['دری', 'fa-AF', 'rtl'],
    ['پښتو', 'ps', 'rtl'],
    ['English', 'en', 'ltr'],
    ['Deutsch', 'de', 'ltr'],
    ['Français', 'fr', 'ltr'],
  ]);
  await expect.element(choice).toHaveValue('fa-AF');
});

test.each([
  ['de', 'ltr', 'Über die Publikation'],
  ['ps', 'rtl', undefined],
  ['en', 'ltr', 'About the publication'],
])(
  'switched to %s, the page speaks it: language, direction, words and title',
  async (language, direction, title) => {
    const { screen, choice } = await renderAbout();
    const before = document.title;
    await userEvent.selectOptions(choice, language);
    await expect.element(document.documentElement).toHaveAttribute('lang', language);
    await expect.element(document.documentElement).toHaveAttribute('dir', direction);
    const heading = screen.getByRole('heading', { level: 1 });
    await expect.element(heading).not.toHaveTextContent('دربارهٔ نشریه');
    if (title) await expect.element(heading).toHaveTextContent(title);
    expect(document.title).not.toBe(before);
    expect(document.title).toContain(heading.element().textContent);
  },
);

test('the change is announced by the new title, in the new language', async () => {
  const { screen, choice } = await renderAbout();
  const announced = () =>
    screen
      .getByRole('status')
      .elements()
      .map((status) => status.textContent);
  expect(announced().join('')).toBe('');
  await userEvent.selectOptions(choice, 'en');
  await vi.waitFor(() => expect(announced().join('')).toMatch(/About the publication.*The Test/));
  expect(announced()).toContain(document.title);
});

test('the focus stays on the choice', async () => {
  const { choice } = await renderAbout();
  (choice.element() as HTMLElement).focus();
  await userEvent.selectOptions(choice, 'en');
  await expect.element(document.documentElement).toHaveAttribute('lang', 'en');
  await expect.element(choice).toHaveFocus();
});

test('the choice is kept for the next visit', async () => {
  const { choice } = await renderAbout();
  await userEvent.selectOptions(choice, 'fr');
  await expect.element(document.documentElement).toHaveAttribute('lang', 'fr');
  expect(JSON.parse(localStorage.getItem(settingsKey) ?? '{}')).toMatchObject({ chrome: 'fr' });
});

test('an article keeps its language and direction when the chrome changes its own', async () => {
  const article = anArticle({ title: 'چه باید کرد؟', language: 'fa-AF' });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'fa-AF');
  await expect.element(screen.getByRole('article')).toHaveAttribute('dir', 'rtl');
  await userEvent.selectOptions(screen.getByRole('combobox'), 'en');
  await expect.element(document.documentElement).toHaveAttribute('dir', 'ltr');
  await expect.element(screen.getByRole('article')).toHaveAttribute('lang', 'fa-AF');
  await expect.element(screen.getByRole('article')).toHaveAttribute('dir', 'rtl');
});
