import { expect, test, vi } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { errorResponse, renderDesk, renderDraft } from './testing/renderDesk.tsx';

const list = {
  entries: [
    {
      kind: 'published',
      name: '2026-01-02-an-article',
      title: 'An article',
      language: 'en',
      date: '2026-01-02',
      authors: [],
      flags: 0,
      broken: true,
    },
  ],
  total: 1,
  page: 1,
  pages: 1,
};

test('a half-valid article does not crash the desk: the error is in the chrome’s language, with a way back', async () => {
  // React logs what a boundary has caught.
  vi.mocked(console.error).mockImplementation(() => {});
  const { body: _, ...bodiless } = anArticle();
  const { screen } = await renderDraft({ article: bodiless }, { 'GET /api/list': list }, 'fa-AF');
  await expect.element(screen.getByRole('heading', { name: 'این صفحه نشان داده نمی‌شود' })).toBeVisible();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/در خود میز کار خطایی رخ داد/);
  expect(document.body.textContent).not.toContain('Unexpected Application Error');
  await expect.element(screen.getByRole('link', { name: /T-T/ })).toBeVisible();
  await screen.getByRole('link', { name: 'فهرست' }).click();
  await expect.element(screen.getByRole('button', { name: 'An article' })).toBeVisible();
});

test('an article with a damaged file is reported as damaged, not as missing', async () => {
  const { screen } = await renderDesk('/', {
    'GET /api/list': list,
    'POST /api/articles': () => errorResponse(422, { kind: 'broken', message: 'is no article' }),
  });
  await screen.getByRole('button', { name: 'An article' }).click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/damaged or incomplete/);
});
