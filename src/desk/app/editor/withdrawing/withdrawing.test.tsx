import { expect, test, vi } from 'vitest';
import { anArticle } from '../../../../testing/factories.ts';
import { aDraft } from '../../testing/aDraft.ts';
import { errorResponse, renderDraft, typeTitle } from '../../testing/renderDesk.tsx';

const { id } = anArticle();
const published = { id, hash: 'h' };
const retraction = { date: '2026-02-03', text: 'Why.' };
const retracted = aDraft({
  published,
  revision: 4,
  changed: false,
  article: anArticle({ retraction, body: [] }),
  before: anArticle() as never,
});
const site = {
  'GET /api/site': { log: [], fresh: false, folder: '/dist', settings: { target: '' } },
};

test('a published article is retracted with a reason, and then shows what its page says', async () => {
  const { screen, asked } = await renderDraft(
    { published },
    { ...site, 'POST /api/drafts/abc/retract': retracted },
  );
  await screen.getByRole('button', { name: 'Withdraw', exact: true }).click();
  const dialog = screen.getByRole('dialog', { name: 'Withdraw this article' });
  await dialog.getByRole('textbox', { name: /Why is it withdrawn/ }).fill('Why.');
  await dialog.getByRole('button', { name: 'Retract' }).click();
  await expect.element(screen.getByText(/This article is retracted since.*2026/)).toBeVisible();
  expect(asked.at(-1)).toMatchObject({
    request: 'POST /api/drafts/abc/retract',
    body: { revision: 1, text: 'Why.' },
  });
});

test('an article that is not published has nothing to withdraw', async () => {
  const { screen } = await renderDraft();
  await expect.element(screen.getByRole('button', { name: 'Publish', exact: true })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Withdraw', exact: true }).elements()).toEqual([]);
});

test('a retracted article can be put back as a draft', async () => {
  const back = aDraft({ published, revision: 5 });
  const { screen, asked } = await renderDraft(retracted, { ...site, 'POST /api/drafts/abc/restore': back });
  await screen.getByRole('button', { name: 'Put it back as a draft' }).click();
  await expect.element(screen.getByRole('button', { name: 'Publish the changes' })).toBeVisible();
  expect(asked.at(-1)?.body).toEqual({ revision: 4 });
});

test('an article that another window has retracted can be put back from this one', async () => {
  const stale = () => errorResponse(409, { ...retracted, kind: 'stale', message: '' });
  const { screen } = await renderDraft({ published }, { ...site, 'PUT /api/drafts/abc': stale });
  await typeTitle(screen, 'Mine');
  await screen.getByRole('button', { name: 'Use the other version' }).click();
  await expect.element(screen.getByRole('button', { name: 'Put it back as a draft' })).toBeVisible();
});

test('an article is removed after a question; while others lead to it, they are named once', async () => {
  const articles = [{ id: '2026-01-03-b', title: 'نوشتهٔ دیگر' }];
  let isFree = false;
  const answer = () =>
    isFree ? {} : errorResponse(409, { kind: 'referenced', articles, message: 'in English' });
  const list = { 'GET /api/list': { entries: [], total: 0, page: 1, pages: 1 } };
  const answers = { ...site, ...list, 'POST /api/drafts/abc/removal': answer };
  const { screen, router } = await renderDraft({ published }, answers);
  await screen.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await screen.getByRole('button', { name: 'Remove for good…' }).click();
  const question = screen.getByRole('dialog', { name: 'Remove this article for good?' });
  await question.getByRole('button', { name: 'Remove for good', exact: true }).click();
  await expect.element(question.getByRole('alert')).toMatchTextContent(/Retract it instead.*نوشتهٔ دیگر/);
  expect(question.getByRole('alert').element().textContent).not.toContain('in English');
  isFree = true;
  await question.getByRole('button', { name: 'Remove for good', exact: true }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('an article that was changed elsewhere is withdrawn only when the editor presses again', async () => {
  const answer = (body: unknown) =>
    (body as { over: boolean }).over ? retracted : errorResponse(409, { kind: 'changed', message: '' });
  const { screen } = await renderDraft({ published }, { ...site, 'POST /api/drafts/abc/retract': answer });
  await screen.getByRole('button', { name: 'Withdraw', exact: true }).click();
  const dialog = screen.getByRole('dialog', { name: 'Withdraw this article' });
  await dialog.getByRole('textbox', { name: /Why is it withdrawn/ }).fill('Why.');
  await dialog.getByRole('button', { name: 'Retract' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/Press again/);
  await dialog.getByRole('button', { name: 'Retract' }).click();
  await expect.element(screen.getByText(/This article is retracted since/)).toBeVisible();
});
