import { expect, test, vi } from 'vitest';
import { anArticle } from '../../../../testing/factories.ts';
import { aDraft, draftServer } from '../../testing/aDraft.ts';
import { errorResponse, gone, renderDesk, renderDraft } from '../../testing/renderDesk.tsx';

const list = { 'GET /api/list': { entries: [], total: 0, page: 1, pages: 1 } };
const down = { 'PUT /api/drafts/abc': gone };

/** The editor of a draft, opened from the list, with a title typed in it. */
async function typedOver(answers: Record<string, unknown>, language: 'en' | 'fa-AF' = 'en') {
  const desk = await renderDesk('/', { ...list, ...draftServer(aDraft()), ...answers }, language);
  await desk.router.navigate('/drafts/abc');
  const { screen } = desk;
  await screen.getByText(language === 'en' ? 'About the article' : 'مشخصات نوشته').click();
  const title = screen.getByRole('textbox', { name: language === 'en' ? 'Title' : 'عنوان', exact: true });
  await title.fill('Typed');
  return { ...desk, title };
}

test('the browser’s Back does not discard unsaved text', async () => {
  const { screen, router, title } = await typedOver(down);
  await router.navigate(-1);
  const question = screen.getByRole('dialog', { name: 'Leave without saving?' });
  await expect.element(question).toBeVisible();
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(title).toHaveValue('Typed');
  expect(router.state.location.pathname).toBe('/drafts/abc');
});

test('the masthead and “List” do not discard unsaved text, but the editor can choose to', async () => {
  const { screen, router, title } = await typedOver(down, 'fa-AF');
  const question = screen.getByRole('dialog', { name: 'بدون ذخیره بیرون شوید؟' });
  await screen.getByRole('link', { name: /T-T/ }).click();
  await question.getByRole('button', { name: 'ماندن در اینجا' }).click();
  await expect.element(title).toHaveValue('Typed');
  await screen.getByRole('button', { name: 'فهرست' }).click();
  await question.getByRole('button', { name: 'بیرون شدن بدون ذخیره' }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('text left without saving is not saved on the way out', async () => {
  let saved = 0;
  const answer = () => {
    saved += 1;
    return gone();
  };
  const { screen, router } = await typedOver({ 'PUT /api/drafts/abc': answer });
  await router.navigate(-1);
  const question = screen.getByRole('dialog', { name: 'Leave without saving?' });
  await expect.element(question).toBeVisible();
  // Until the press, what failed may be tried again at any time.
  let before = -1;
  document.addEventListener('click', () => (before = saved), { capture: true, once: true });
  await question.getByRole('button', { name: 'Leave without saving' }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
  // A save on leaving is sent in the same turn.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(saved).toBe(before);
});

test('a document dropped meanwhile does not discard unsaved text', async () => {
  const { screen, router } = await typedOver({ ...down, 'POST /api/documents': { key: 'another' } });
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['Words.'], 'words.txt'));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
  await expect.element(screen.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/drafts/abc');
});

test('leaving asks first when the draft has changed in another window, too', async () => {
  const article = anArticle({ title: 'Theirs' });
  const { screen, router } = await typedOver({
    'PUT /api/drafts/abc': () => errorResponse(409, { kind: 'stale', article, revision: 5, message: '' }),
  });
  await router.navigate(-1);
  await expect.element(screen.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
});

test('leaving right after typing waits for the save and asks nothing', async () => {
  const { screen, asked, router } = await typedOver({});
  await router.navigate(-1);
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
  expect(asked).toMatchObject([{ request: 'PUT /api/drafts/abc', body: { article: { title: 'Typed' } } }]);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('the question closes by itself once the server is back', async () => {
  let there = false;
  const { screen, router } = await typedOver({
    'PUT /api/drafts/abc': () => (there ? { revision: 2 } : gone()),
  });
  await router.navigate(-1);
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  there = true;
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'), 10_000);
});

test('discarding a draft asks nothing about unsaved text', async () => {
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  const { screen, router } = await typedOver({ ...down, 'DELETE /api/drafts/abc': {} });
  await screen.getByRole('button', { name: 'Discard' }).click();
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('a link in the text does not leave the editor, but a link within the page works', async () => {
  const body = [
    ['See ', { text: 'another', href: '/articles/2023-09-29-another' }, ' and '],
    [{ text: 'below', href: '#p2' }],
  ].map((text) => ({ type: 'paragraph', text }));
  const { screen, router } = await renderDraft({ article: anArticle({ body }) });
  await screen.getByRole('link', { name: 'another' }).click();
  expect(router.state.location.pathname).toBe('/drafts/abc');
  await screen.getByRole('button', { name: 'As readers see it' }).click();
  await screen.getByRole('link', { name: 'below' }).click();
  await vi.waitFor(() => expect(router.state.location.hash).toBe('#p2'));
  await expect.element(screen.getByRole('article')).toBeVisible();
});
