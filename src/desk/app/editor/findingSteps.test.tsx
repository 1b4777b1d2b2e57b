import { expect, test, vi } from 'vitest';
import { anArticle } from '../../../testing/factories.ts';
import { renderDraft } from '../testing/renderDesk.tsx';

const article = anArticle({
  body: ['It goes down to the the river.', 'He said “yes and went away.', 'Nothing here.'],
});

test('each open finding is one press away, in order; one that is right so ends, and Undo opens it again', async () => {
  const { screen, asked } = await renderDraft({ article });
  const next = screen.getByRole('button', { name: 'Next finding' });
  await next.click();
  await expect.element(screen.getByText('1 of 2: doubled word')).toBeVisible();
  await next.click();
  await expect.element(screen.getByText('2 of 2: quotation not closed')).toBeVisible();
  await next.click();
  await screen.getByRole('button', { name: 'It is right so' }).click();
  await expect.element(screen.getByText('1 of 1: quotation not closed')).toBeVisible();
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ settled: [expect.stringMatching(/^doubled-word .*the the/)] }),
  );
  await screen.getByRole('button', { name: 'It is right so' }).click();
  await expect.element(screen.getByText('Nothing to check')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByText('To check: 1').first()).toBeVisible();
});

test('what was judged right stays so when the draft is opened again', async () => {
  const settled = ['doubled-word down to the the river. “down to the the river.”: the same word twice.'];
  const { screen } = await renderDraft({ article, settled });
  await screen.getByRole('button', { name: 'Next finding' }).click();
  await expect.element(screen.getByText('1 of 1: quotation not closed')).toBeVisible();
});

test('the address is asked for before it is permanent, and can be changed there', async () => {
  const { screen, asked } = await renderDraft(
    { article },
    { 'POST /api/drafts/abc/publish': () => new Promise(() => {}) },
  );
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = screen.getByRole('dialog');
  const address = dialog.getByRole('textbox', { name: 'Its address from now on' });
  await expect.element(address).toHaveValue('2026-01-02-an-article');
  await address.fill('no address');
  await expect.element(dialog.getByText(/does not have the form YYYY-MM-DD-slug/)).toBeVisible();
  await address.fill('2026-01-02-a-way-to-the-river');
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.request).toBe('POST /api/drafts/abc/publish'));
  expect(asked.at(-2)?.body).toMatchObject({ article: { id: '2026-01-02-a-way-to-the-river' } });
});

test('until an address is written by hand, it follows the title', async () => {
  const { screen } = await renderDraft({ article });
  await screen.getByText('About the article').click();
  const address = screen.getByRole('textbox', { name: 'Address', exact: true });
  const title = screen.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('A way');
  await expect.element(address).toHaveValue('2026-01-02-a-way');
  await address.fill('2026-01-02-mine');
  await title.fill('Another way');
  await expect.element(address).toHaveValue('2026-01-02-mine');
});
