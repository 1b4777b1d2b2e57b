import { expect, test, vi } from 'vitest';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import { anArticle } from '../../../testing/factories.ts';
import { toEditedArticle } from '../editor/editedArticle.ts';
import { errorResponse, renderDraft } from '../testing/renderDesk.tsx';
import { withPicture } from './picturePlace.ts';

const taken = { src: 'images/2026-01-02-an-article/abc.webp', width: 40, height: 30 };
const takes = { 'POST /api/drafts/abc/pictures': taken };
const article = anArticle({ body: ['One.', 'Two.'] });

function drop(target: Element, ...names: string[]) {
  const dataTransfer = new DataTransfer();
  for (const name of names) dataTransfer.items.add(new File(['…'], name));
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }));
}

/** The console guard allows no dead picture, and the server of these tests has none. */
vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(() => {});

test('a picture dropped on a block is asked for its words, and stands after that block', async () => {
  const { screen, asked, router } = await renderDraft({ article }, takes);
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(document.getElementById('p1') as Element, 'a.jpg');
  const dialog = screen.getByRole('dialog', { name: 'Picture in the text' });
  await dialog.getByRole('textbox', { name: /Description/ }).fill('A kite');
  await dialog.getByRole('textbox', { name: /Caption/ }).fill('High up');
  await expect.element(dialog.getByText('is being prepared', { exact: false })).not.toBeInTheDocument();
  await dialog.getByRole('button', { name: 'Put it into the article' }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({
      article: { body: ['One.', { type: 'figure', ...taken, alt: 'A kite', caption: 'High up' }, 'Two.'] },
    }),
  );
  expect(router.state.location.pathname).toBe('/drafts/abc');
});

test('pictures that are dropped together stand in their order', async () => {
  const { screen, asked } = await renderDraft({ article }, takes);
  await expect.element(screen.getByText('One.')).toBeVisible();
  drop(document.getElementById('p1') as Element, 'a.jpg', 'b.jpg', 'c.jpg');
  const dialog = screen.getByRole('dialog');
  for (const name of ['a', 'b', 'c']) {
    await expect.element(dialog.getByText(`${name}.jpg`)).toBeVisible();
    await dialog.getByRole('textbox', { name: /Description/ }).fill(name);
    await expect.element(dialog.getByText('is being prepared', { exact: false })).not.toBeInTheDocument();
    await dialog.getByRole('button', { name: 'Put it into the article' }).click();
  }
  const figures = ['a', 'b', 'c'].map((alt) => ({ ...taken, alt }));
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ article: { body: ['One.', ...figures, 'Two.'] } }),
  );
});

test('a picture that is replaced keeps a caption with a link in it', () => {
  const caption = ['See ', { text: 'there', href: 'https://example.org/' }];
  const figure = { type: 'figure' as const, src: 'images/a.jpg', alt: 'A', width: 4, height: 3, caption };
  const edited = toEditedArticle(anArticle({ body: [figure] }) as ArticleFile);
  const place = { kind: 'replace' as const, key: edited.body[0]?.key ?? 0 };
  const { body } = withPicture(edited, place, { ...taken, alt: 'B' });
  expect(body[0]?.block).toEqual({ ...figure, ...taken, alt: 'B' });
  expect(withPicture(edited, place, { ...taken, alt: 'B', caption: 'Other' }).body[0]?.block).toMatchObject({
    caption: 'Other',
  });
});

test('a picture dropped on the title is the lead picture; it can be removed, and Undo brings it back', async () => {
  const { screen, asked } = await renderDraft({ article }, takes);
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  drop(document.querySelector('article h1') as Element, 'a.png');
  const dialog = screen.getByRole('dialog', { name: 'Lead picture' });
  await dialog.getByRole('textbox', { name: /Description/ }).fill('A kite');
  await expect.element(dialog.getByText('is being prepared', { exact: false })).not.toBeInTheDocument();
  await dialog.getByRole('button', { name: 'Put it into the article' }).click();
  const lead = { ...taken, alt: 'A kite' };
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: { image: lead } }));
  await screen.getByText('Pictures: 1').click();
  await screen.getByRole('button', { name: 'Remove the picture: Lead picture' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).not.toHaveProperty('article.image'));
  await screen.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: { image: lead } }));
});

test.each([
  ['en', { reason: 'pixels', limit: 70, found: 100 }, /100 megapixels; the desk takes up to 70/],
  ['fa-AF', { reason: 'script' }, /این طرح کد اجرا می‌کند/],
  ['de', { reason: 'too-large', limit: 60 }, /mehr als 60 MB/],
] as const)(
  'a refused picture says why once, in %s, and the article stays open',
  async (language, why, words) => {
    const refusal = () => errorResponse(422, { kind: 'picture', ...why, message: 'said in English' });
    const { screen, router } = await renderDraft(
      { article },
      { 'POST /api/drafts/abc/pictures': refusal },
      language,
    );
    await expect.element(screen.getByText('One.')).toBeVisible();
    drop(document.getElementById('p2') as Element, 'a.svg');
    const alert = screen.getByRole('dialog').getByRole('alert');
    await expect.element(alert).toMatchTextContent(words);
    expect(alert.element().textContent).not.toContain('said in English');
    expect(router.state.location.pathname).toBe('/drafts/abc');
  },
);

test('a picture in the text can be described, replaced, made the lead picture and removed', async () => {
  const figure = { type: 'figure', src: 'images/a.jpg', alt: '', width: 4, height: 3 };
  const { screen, asked } = await renderDraft({ article: anArticle({ body: ['One.', figure] }) }, takes);
  const saved = (facts: object) =>
    vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ article: facts }), 3000);
  await screen.getByText('Without a description: 1').click();
  const row = screen.getByRole('listitem', { name: 'Picture in block 2' });
  await row.getByRole('textbox', { name: /Description/ }).fill('A kite');
  await saved({ body: ['One.', { ...figure, alt: 'A kite' }] });
  await row.getByRole('button', { name: /^Use as lead picture/ }).click();
  await saved({ image: { src: 'images/a.jpg', alt: 'A kite' } });
  await row.getByRole('button', { name: /^Remove the picture/ }).click();
  await saved({ image: { src: 'images/a.jpg' }, body: ['One.'] });
});
