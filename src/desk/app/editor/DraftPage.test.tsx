import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { articleSchema } from '../../../contract/articleSchema.ts';
import { blockTexts } from '../../../contract/blockTexts.ts';
import { anArticle, blocksByType } from '../../../testing/factories.ts';
import { aDraft } from '../testing/aDraft.ts';
import { errorResponse, gone, renderDesk, renderDraft, typeTitle } from '../testing/renderDesk.tsx';

const german = anArticle({
  language: 'de',
  title: 'Ein Weg',
  body: ['Er führt zum Fluss.', 'Dort ist ein Steg.'],
});

test('the article stands in its own language inside a chrome of the other direction', async () => {
  const { screen } = await renderDraft({ article: german }, {}, 'fa-AF');
  const article = screen.getByRole('article');
  await expect.element(article).toHaveAttribute('lang', 'de');
  await expect.element(article).toHaveAttribute('dir', 'ltr');
  await expect.element(screen.getByRole('button', { name: 'ویرایش پارهٔ ۱' })).toBeVisible();
  expect(document.documentElement.dir).toBe('rtl');
  expect(getComputedStyle(screen.getByRole('button', { name: 'ویرایش پارهٔ ۱' }).element()).direction).toBe(
    'rtl',
  );
});

test('typed text shows at once and is saved a moment later, with the revision it was based on', async () => {
  const { screen, asked } = await renderDraft();
  await screen.getByRole('button', { name: 'Edit block 1' }).click();
  await screen.getByRole('textbox', { name: 'Text of block 1' }).fill('A _stressed_ word.');
  await expect.element(screen.getByRole('article').getByText('stressed', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('All changes saved')).toBeVisible();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    request: 'PUT /api/drafts/abc',
    body: {
      revision: 1,
      article: { body: [{ type: 'paragraph', text: ['A ', { text: 'stressed', em: true }, ' word.'] }] },
    },
  });
});

test('every type of block is shown and can be opened with a field for all its words, without changing it', async () => {
  const article = anArticle({ body: Object.values(blocksByType) });
  const { screen, asked } = await renderDraft({ article });
  for (const [at, block] of v.parse(articleSchema, article).body.entries()) {
    await screen.getByRole('button', { name: `Edit block ${at + 1}`, exact: true }).click();
    await expect.element(screen.getByRole('button', { name: 'Done' })).toBeVisible();
    const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input')];
    const typed = fields.map(({ value }) => value).join(' ');
    for (const [word] of blockTexts(block)
      .join(' ')
      .matchAll(/\p{L}+/gu))
      expect(typed).toContain(word);
    await screen.getByRole('button', { name: 'Done' }).click();
  }
  expect(asked).toEqual([]);
});

test('verse is edited in its two columns', async () => {
  const article = anArticle({ language: 'fa-AF', body: [{ type: 'verse', bayts: [['یک', 'دو']] }] });
  const { screen, asked } = await renderDraft({ article });
  await screen.getByRole('button', { name: 'Edit block 1' }).click();
  await expect
    .element(screen.getByRole('textbox', { name: 'First hemistich' }))
    .toHaveAttribute('dir', 'rtl');
  await screen.getByRole('textbox', { name: 'Second hemistich' }).fill('سه');
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ article: { body: [{ bayts: [['یک', 'سه']] }] } }),
  );
});

test('blocks are split, joined, moved and removed, and every step can be undone', async () => {
  const { screen } = await renderDraft({ article: german });
  const texts = () =>
    [...document.querySelectorAll('article [data-block]')].map((block) => block.textContent);
  await screen.getByRole('button', { name: 'Edit block 2' }).click();
  await screen.getByRole('button', { name: 'Join to the previous block' }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['Er führt zum Fluss. Dort ist ein Steg.']));
  const field = screen.getByRole('textbox', { name: 'Text of block 1' }).element() as HTMLTextAreaElement;
  field.setSelectionRange(19, 19);
  await screen.getByRole('button', { name: 'Split at the cursor' }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['Er führt zum Fluss.', 'Dort ist ein Steg.']));
  await screen.getByRole('button', { name: 'Move up' }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['Dort ist ein Steg.', 'Er führt zum Fluss.']));
  await screen.getByRole('button', { name: 'Remove', exact: true }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['Er führt zum Fluss.']));
  for (let steps = 0; steps < 4; steps++) await screen.getByRole('button', { name: 'Undo' }).click();
  await vi.waitFor(() => expect(texts()).toEqual(['Er führt zum Fluss.', 'Dort ist ein Steg.']));
});

test('an invalid field is named in the editor’s language, and nothing is published', async () => {
  const article = anArticle({ title: '', date: '2026-02-30' });
  const { screen, asked } = await renderDraft({ article }, {}, 'de');
  const issues = screen.getByRole('region', { name: 'Vor der Veröffentlichung zu beheben:' });
  await expect.element(issues).toMatchTextContent(/Titel ist leer\./);
  await expect.element(issues).toMatchTextContent(/Erscheinungsdatum ist kein gültiges Datum\./);
  await screen.getByRole('button', { name: 'Veröffentlichen' }).click({ force: true });
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(asked).toEqual([]);
  // The field being fixed stays where it is.
  const title = screen.getByRole('textbox', { name: 'Titel' });
  await title.fill('Ein Weg');
  await screen.getByRole('textbox', { name: 'Erscheinungsdatum' }).fill('28.2.2026');
  await expect.element(issues).not.toBeInTheDocument();
  await expect.element(title).toBeVisible();
});

test('a draft saved in another window is not overwritten: both versions are offered', async () => {
  const theirs = anArticle({ title: 'Theirs' });
  const stale = { kind: 'stale', article: theirs, revision: 5, message: 'saved elsewhere' };
  const { screen } = await renderDraft({}, { 'PUT /api/drafts/abc': () => errorResponse(409, stale) });
  await typeTitle(screen, 'Mine');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/changed in another window/);
  await screen.getByRole('button', { name: 'Use the other version' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Theirs');
});

test('while the server is down the desk says why nothing is saved, and saves everything once it is back', async () => {
  let there = false;
  const save = () => (there ? { revision: 2 } : gone());
  const { screen } = await renderDraft({}, { 'PUT /api/drafts/abc': save });
  await typeTitle(screen, 'Typed without a server');
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Start it again/);
  there = true;
  await vi.waitFor(() => expect(screen.getByText('All changes saved').elements()).toHaveLength(1), 10_000);
  expect(screen.getByRole('alert').elements()).toEqual([]);
});

test('after “Done” or “Remove” the focus stays beside the block', async () => {
  const { screen } = await renderDraft({ article: german });
  await screen.getByRole('button', { name: 'Edit block 2' }).click();
  await screen.getByRole('button', { name: 'Done' }).click();
  await expect.element(screen.getByRole('button', { name: 'Edit block 2' })).toHaveFocus();
  await screen.getByRole('button', { name: 'Edit block 2' }).click();
  await screen.getByRole('button', { name: 'Remove' }).click();
  await expect.element(screen.getByRole('button', { name: 'Edit block 1' })).toHaveFocus();
});

test('a published article keeps its address, and a change to it is a fix or a correction', async () => {
  const published = { id: '2026-01-02-an-article', hash: 'h' };
  const after = aDraft({ published, revision: 2, changed: false });
  const { screen, asked } = await renderDraft({ published }, { 'POST /api/drafts/abc/publish': after });
  await screen.getByText('About the article').click();
  await expect
    .element(screen.getByRole('textbox', { name: 'Address', exact: true }))
    .toHaveAttribute('readonly');
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  await screen.getByRole('radio', { name: /A correction/ }).click();
  await screen.getByRole('textbox', { name: /What was corrected/ }).fill('A name.');
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      body: { revision: 1, change: { kind: 'correction', text: 'A name.' } },
    }),
  );
});

test('findings in a published article are shown, and disappear once fixed', async () => {
  const article = anArticle({ body: ['It goes down to the the river.'] });
  const { screen } = await renderDraft({ article });
  await screen.getByRole('button', { name: /^doubled word .+/ }).click();
  await expect.element(screen.getByText('It goes down to the the river.').first()).toBeVisible();
  expect(document.querySelector('#p1')?.getAttribute('data-marked')).toBe('true');
  await screen.getByRole('button', { name: 'Edit block 1' }).click();
  await screen.getByRole('textbox', { name: 'Text of block 1' }).fill('It goes down to the river.');
  await expect.element(screen.getByRole('button', { name: /^doubled word/ })).not.toBeInTheDocument();
});

test('a missing draft says so and leads back', async () => {
  const { screen } = await renderDesk('/drafts/abc', {});
  await expect.element(screen.getByRole('heading', { name: 'This draft cannot be shown' })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'List' })).toBeVisible();
});

test('a type that would lose the block’s link cannot be chosen, and the field says why', async () => {
  const text = ['See ', { text: 'this', href: 'https://example.org/' }];
  const article = anArticle({ body: [{ type: 'paragraph', text }] });
  const { screen } = await renderDraft({ article });
  await screen.getByRole('button', { name: 'Edit block 1' }).click();
  await expect.element(screen.getByRole('option', { name: 'Verse' })).toBeDisabled();
  await expect.element(screen.getByRole('option', { name: 'Quotation' })).toBeEnabled();
  await expect
    .element(screen.getByRole('combobox', { name: 'Type', exact: true }))
    .toHaveAccessibleDescription(/would lose part of this block/);
});
