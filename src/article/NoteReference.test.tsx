import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const note = { type: 'note', number: 1, text: ['The note, with ', { text: 'stress', em: true }, '.'] };
const paragraph = { type: 'paragraph', text: ['A claim', { text: '1', note: 1 }, ' and so on.'] };

async function renderNoted() {
  const article = anArticle({ body: [paragraph, note] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  const reference = screen.getByLabelText('Note 1');
  await expect.element(reference).toBeVisible();
  return { screen, reference, opened: screen.getByRole('note') };
}

test('the reference is where the text names the note, once, and leads to it without script', async () => {
  const { reference } = await renderNoted();
  await expect.element(reference).toHaveAttribute('role', 'doc-noteref');
  await expect.element(reference).toHaveAttribute('href', '#note-1');
  expect(document.querySelector('#p1')?.textContent).toBe('A claim1 and so on.');
  expect(document.querySelector('#note-1')?.textContent).toContain('The note, with stress.');
});

test('clicked, the note opens in its place in the line', async () => {
  const { reference, opened } = await renderNoted();
  await expect.element(reference).toHaveAttribute('aria-expanded', 'false');
  await reference.click();
  await expect.element(opened).toHaveTextContent('The note, with stress.');
  await expect.element(reference).toHaveAttribute('aria-expanded', 'true');
  expect(opened.element().closest('#p1')).not.toBeNull();
});

test('the note’s button closes it, and the focus returns to the reference', async () => {
  const { screen, reference, opened } = await renderNoted();
  await reference.click();
  await screen.getByRole('button', { name: 'Close the note' }).click();
  await expect.element(opened).not.toBeInTheDocument();
  await expect.element(reference).toHaveFocus();
});

test('Escape closes the note from inside, and the focus returns to the reference', async () => {
  const { screen, reference, opened } = await renderNoted();
  await reference.click();
  (screen.getByRole('button', { name: 'Close the note' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  await expect.element(opened).not.toBeInTheDocument();
  await expect.element(reference).toHaveFocus();
});

test('Escape closes a note opened by keyboard from the reference, too', async () => {
  const { reference, opened } = await renderNoted();
  (reference.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(opened).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(opened).not.toBeInTheDocument();
  await expect.element(reference).toHaveFocus();
});

test('clicked again, the reference closes the note', async () => {
  const { reference, opened } = await renderNoted();
  await reference.click();
  await expect.element(opened).toBeVisible();
  await reference.click();
  await expect.element(opened).not.toBeInTheDocument();
});

test('the number is in the text’s digits, so that its name contains what is seen', async () => {
  const article = anArticle({ body: [paragraph, note], language: 'fa-AF' });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  const reference = screen.getByLabelText('Note ۱');
  await expect.element(reference).toHaveTextContent('۱');
  // A screen reader changes to the voice of the label, as it does for the button that closes the note.
  await expect.element(reference).toHaveAttribute('lang', 'en');
});

test('a reference without its note shows nothing in its place', async () => {
  const article = anArticle({
    body: [{ type: 'paragraph', text: ['A claim', { text: '7', note: 7 }, '.'] }],
  });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await expect.element(screen.getByText('A claim.')).toBeVisible();
  expect(document.querySelectorAll('[role=doc-noteref]')).toHaveLength(0);
});

test('the note’s button is at the end of the note’s line, whatever the chrome’s direction', async () => {
  const article = anArticle({ body: [paragraph, note] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'fa-AF');
  await screen.getByLabelText('یادداشت 1').click();
  const opened = screen.getByRole('note').element().getBoundingClientRect();
  const button = screen.getByRole('note').getByRole('button').element().getBoundingClientRect();
  expect(button.width).toBeGreaterThanOrEqual(24);
  expect(button.left).toBeGreaterThan((opened.left + opened.right) / 2);
});

const twice = {
  type: 'paragraph',
  text: ['First ', { text: '1', note: 1 }, ' and again ', { text: '1', note: 1 }, '.'],
};

test('of two references to one note, the clicked one opens it, closes it, and is returned to', async () => {
  const article = anArticle({ body: [twice, note] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  const [first, second] = [screen.getByLabelText('Note 1').first(), screen.getByLabelText('Note 1').last()];
  await second.click();
  await expect.element(second).toHaveAttribute('aria-expanded', 'true');
  await expect.element(first).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Escape}');
  await expect.element(second).toHaveFocus();
});

test('each reference has an id of its own, and the note leads back to each', async () => {
  const article = anArticle({ body: [twice, twice, note] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await expect.element(screen.getByLabelText('Note 1').first()).toBeVisible();
  const ids = [...document.querySelectorAll('[role=doc-noteref]')].map(({ id }) => id);
  expect(ids).toEqual(['reference-1', 'reference-1-2', 'reference-1-3', 'reference-1-4']);
  const back = [...document.querySelectorAll('[role=doc-backlink]')].map((link) => link.getAttribute('href'));
  expect(back.map((href) => href?.replace(/^.*#/, ''))).toEqual(ids);
  await screen.getByLabelText('Back to the text 3').click();
  await expect.element(screen.getByLabelText('Note 1').nth(2)).toHaveFocus();
});

test('a note at a verse’s attribution and one inside a note can be opened', async () => {
  const verse = { type: 'verse', bayts: [['a', 'b']], attribution: ['Poet', { text: '1', note: 1 }] };
  const second = { type: 'note', number: 2, text: ['See ', { text: '1', note: 1 }] };
  const article = anArticle({ body: [verse, note, second] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  for (const reference of [screen.getByLabelText('Note 1').first(), screen.getByLabelText('Note 1').last()]) {
    await reference.click();
    await expect.element(screen.getByRole('note')).toHaveTextContent('The note, with stress.');
    await userEvent.keyboard('{Escape}');
  }
});

test('in a note opened in its place, a note can be opened, and no id stands twice', async () => {
  const outer = { type: 'note', number: 2, text: ['See ', { text: '1', note: 1 }] };
  const text = ['A claim', { text: '2', note: 2 }];
  const article = anArticle({ body: [{ type: 'paragraph', text }, note, outer] });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), 'en');
  await screen.getByLabelText('Note 2').click();
  await screen.getByRole('note').getByLabelText('Note 1').click();
  await expect.element(screen.getByRole('note').last()).toHaveTextContent('The note, with stress.');
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('note').elements()).toHaveLength(1);
});
