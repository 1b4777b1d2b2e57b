import { expect, test, vi } from 'vitest';
import { anArticle } from '../../../../testing/factories.ts';
import { aDraft } from '../../testing/aDraft.ts';
import { errorResponse, gone, renderDraft, typeTitle } from '../../testing/renderDesk.tsx';

const theirs = anArticle({ title: 'Theirs' });
const stale = () =>
  errorResponse(409, { kind: 'stale', article: theirs, revision: 5, message: 'saved elsewhere' });
const published = { id: '2026-01-02-an-article', hash: 'h' };

test('a conflict while publishing can be resolved: the dialog makes way for the choice', async () => {
  let revision = 5;
  const { screen, asked } = await renderDraft(
    {},
    {
      'PUT /api/drafts/abc': () => {
        revision += 1;
        return { revision };
      },
      'POST /api/drafts/abc/publish': stale,
    },
  );
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/changed in another window/);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Keep mine' }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      request: 'PUT /api/drafts/abc',
      body: { revision: 5, article: { title: 'An article' } },
    }),
  );
  await expect.element(screen.getByText('All changes saved')).toBeVisible();
});

test('a conflict while saving is not hidden behind an open dialog', async () => {
  const { screen } = await renderDraft({}, { 'PUT /api/drafts/abc': stale });
  await typeTitle(screen, 'Mine');
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await screen.getByRole('button', { name: 'Use the other version' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Theirs');
});

test('when the other version cannot be loaded, the dialog says so and stays open', async () => {
  const changed = () => errorResponse(409, { kind: 'changed', article: theirs, message: '' });
  const answers = { 'POST /api/drafts/abc/publish': changed, 'POST /api/articles': gone };
  const { screen } = await renderDraft({ published }, answers);
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog.getByRole('button', { name: 'Use the other version' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/is not responding/);
});

test('a draft that cannot be discarded says why', async () => {
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  const { screen, router } = await renderDraft({}, { 'DELETE /api/drafts/abc': gone });
  await screen.getByRole('button', { name: 'Discard' }).click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/is not responding/);
  expect(router.state.location.pathname).toBe('/drafts/abc');
});

test('when another window publishes a draft first, this one keeps its address and its correction', async () => {
  const corrected = anArticle({
    title: 'Theirs',
    updated: '2026-02-01',
    corrections: [{ date: '2026-02-01', text: 'A name.' }],
  });
  let revision = 7;
  const there = { article: corrected, revision, changed: false, published };
  const { screen, asked } = await renderDraft(
    {},
    {
      'PUT /api/drafts/abc': (body: unknown) => {
        if ((body as { revision: number }).revision === 1)
          return errorResponse(409, { kind: 'stale', ...there, message: '' });
        revision += 1;
        return { revision };
      },
    },
  );
  await screen.getByText('About the article').click();
  await screen.getByRole('textbox', { name: 'Address', exact: true }).fill('2026-01-02-another-address');
  await screen.getByRole('textbox', { name: 'Title' }).fill('Mine');
  await screen.getByRole('button', { name: 'Keep mine' }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({
      revision: 7,
      article: { ...corrected, id: published.id, title: 'Mine' },
    }),
  );
  await expect.element(screen.getByRole('article').getByText(/A name\./)).toBeVisible();
  const address = screen.getByRole('textbox', { name: 'Address', exact: true });
  await expect.element(address).toHaveAttribute('readonly');
  await expect.element(address).toHaveValue(published.id);
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  await expect.element(screen.getByRole('radio', { name: /A correction/ })).toBeVisible();
});

test('the other window’s version is taken unchanged and not saved again', async () => {
  const { screen, asked } = await renderDraft({}, { 'PUT /api/drafts/abc': stale });
  await typeTitle(screen, 'Mine');
  await screen.getByRole('button', { name: 'Use the other version' }).click();
  await expect.element(screen.getByText('All changes saved')).toBeVisible();
  const before = asked.length;
  await new Promise((later) => setTimeout(later, 1000));
  expect(asked).toHaveLength(before);
});

test('an article removed from the archive is republished only when the editor says so', async () => {
  const answer = (body: unknown) =>
    (body as { over: boolean }).over
      ? aDraft({ published, revision: 2 })
      : errorResponse(409, { kind: 'withdrawn', message: '' });
  const { screen, asked } = await renderDraft({ published }, { 'POST /api/drafts/abc/publish': answer });
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  const dialog = screen.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/no longer in the archive/);
  await dialog.getByRole('button', { name: 'Publish again' }).click();
  await expect.element(screen.getByText(`Published: ${published.id}`)).toBeVisible();
  expect(asked.at(-1)).toMatchObject({ body: { over: true } });
});

test.each([
  ['Keep mine', 'Mine', 'Theirs'],
  ['Use the other version', 'Theirs', 'Mine'],
])('nothing is lost by choosing “%s”: Undo brings the other version back', async (choice, chosen, other) => {
  const answer = (body: unknown) =>
    (body as { revision: number }).revision === 1 ? stale() : { revision: 6 };
  const { screen } = await renderDraft({}, { 'PUT /api/drafts/abc': answer });
  await typeTitle(screen, 'Mine');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Undo brings the other one back/);
  await screen.getByRole('button', { name: choice }).click();
  const title = screen.getByRole('heading', { level: 1 });
  await expect.element(title).toHaveTextContent(chosen);
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(title).toHaveTextContent(other);
});

test('on a full disk the editor is told what to do, and what was typed is saved by itself once there is space', async () => {
  let isFull = true;
  const full = { kind: 'disk-full', message: 'The disk is full. content could not be written.' };
  const answer = () => (isFull ? errorResponse(507, full) : { revision: 2 });
  const { screen, asked } = await renderDraft({}, { 'PUT /api/drafts/abc': answer });
  await typeTitle(screen, 'Typed on a full disk');
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(/The disk is full\. Free some space: the desk tries again by itself/);
  isFull = false;
  await vi.waitFor(
    () => expect(asked.at(-1)?.body).toMatchObject({ article: { title: 'Typed on a full disk' } }),
    10_000,
  );
  await expect.element(screen.getByText('All changes saved'), { timeout: 10_000 }).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});
