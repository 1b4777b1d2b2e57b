import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
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
  const tools = screen.getByRole('toolbar', { name: 'ابزار متن' });
  await expect.element(tools).toBeVisible();
  expect(document.documentElement.dir).toBe('rtl');
  expect(getComputedStyle(tools.element()).direction).toBe('rtl');
  expect(getComputedStyle(screen.getByRole('textbox', { name: 'متن' }).element()).direction).toBe('ltr');
});

test('typed text is saved a moment later, with the revision it was based on', async () => {
  const { screen, asked } = await renderDraft();
  await screen.getByRole('textbox', { name: 'Text', exact: true }).click();
  await userEvent.keyboard('{Control>}{End}{/Control} More.');
  await expect.element(screen.getByText('All changes saved')).toBeVisible();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    request: 'PUT /api/drafts/abc',
    body: { revision: 1, article: { body: ['A paragraph. More.'] } },
  });
});

test('every type of block is shown with all its words in the text, without changing it', async () => {
  const article = anArticle({ body: Object.values(blocksByType) });
  const { screen, asked } = await renderDraft({ article });
  const text = screen.getByRole('textbox', { name: 'Text', exact: true });
  await expect.element(text).toBeVisible();
  const fields = [...text.element().querySelectorAll('input')].map(({ value }) => value);
  const shown = [text.element().textContent, ...fields].join(' ');
  for (const block of v.parse(articleSchema, article).body)
    for (const [word] of blockTexts(block)
      .join(' ')
      .matchAll(/\p{L}+/gu))
      expect(shown).toContain(word);
  expect(asked).toEqual([]);
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

test('a published article keeps its address, and a change to it is a fix or a correction', async () => {
  const published = { id: '2026-01-02-an-article', hash: 'h' };
  const after = aDraft({ published, revision: 2, changed: false });
  const { screen, asked } = await renderDraft(
    { published },
    { 'POST /api/drafts/abc/publish': after, 'GET /api/drafts/abc/passages': { passages: [] } },
  );
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

test('with a correction readers are shown what changed, but for what the editor leaves out', async () => {
  const published = { id: '2026-01-02-an-article', hash: 'h' };
  const passages = [
    { before: 'Tagab is in Parwan.', after: 'Tagab is in Kapisa.' },
    { after: 'A sentence that was added.' },
  ];
  const { screen, asked } = await renderDraft(
    { published },
    {
      'GET /api/drafts/abc/passages': { passages },
      'POST /api/drafts/abc/publish': aDraft({ published, revision: 2, changed: false }),
    },
  );
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  await screen.getByRole('radio', { name: /A correction/ }).click();
  await expect.element(screen.getByRole('checkbox', { name: 'Show readers what changed' })).toBeChecked();
  await expect.element(screen.getByRole('deletion')).toHaveTextContent('Parwan.');
  await screen.getByRole('checkbox', { name: /that was added/ }).click();
  await screen.getByRole('textbox', { name: /What was corrected/ }).fill('The province.');
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({
      change: { kind: 'correction', text: 'The province.', changes: passages.slice(0, 1) },
    }),
  );
});

test('a correction waits for the comparison; one that failed is made again, and nothing is published without it', async () => {
  const published = { id: '2026-01-02-an-article', hash: 'h' };
  const passages = [{ before: 'One.', after: 'Two.' }];
  const comparisons: PromiseWithResolvers<unknown>[] = [];
  const { screen, asked } = await renderDraft(
    { published },
    {
      'GET /api/drafts/abc/passages': () => {
        const comparison = Promise.withResolvers<unknown>();
        comparisons.push(comparison);
        return comparison.promise;
      },
      'POST /api/drafts/abc/publish': aDraft({ published, revision: 2, changed: false }),
    },
  );
  const publish = screen.getByRole('button', { name: 'Publish', exact: true });
  const isPublished = () => asked.some(({ request }) => request.endsWith('/publish'));
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  await screen.getByRole('radio', { name: /A correction/ }).click();
  await screen.getByRole('textbox', { name: /What was corrected/ }).fill('A number.');
  await expect.element(screen.getByText(/^Comparing/)).toBeVisible();
  await expect.element(publish).toHaveAttribute('aria-disabled', 'true');
  await publish.click({ force: true });
  await vi.waitFor(() => expect(comparisons).toHaveLength(1));

  comparisons[0]?.resolve(errorResponse(500, { kind: 'unexpected', message: 'The disk is full.' }));
  const again = screen.getByRole('button', { name: 'Compare again' });
  await expect.element(again).toBeVisible();
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await expect.element(screen.getByText(/^Comparing/)).not.toBeInTheDocument();
  await publish.click({ force: true });

  await again.click();
  await vi.waitFor(() => expect(comparisons).toHaveLength(2));
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  expect(isPublished()).toBe(false);
  comparisons[1]?.resolve({ passages });
  await expect.element(screen.getByRole('deletion')).toHaveTextContent('One.');
  await publish.click();
  await vi.waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ change: { changes: passages } }));
});

test('all of what changed can be left out at once', async () => {
  const published = { id: '2026-01-02-an-article', hash: 'h' };
  const { screen, asked } = await renderDraft(
    { published },
    {
      'GET /api/drafts/abc/passages': { passages: [{ before: 'One.', after: 'Two.' }] },
      'POST /api/drafts/abc/publish': aDraft({ published, revision: 2, changed: false }),
    },
  );
  await screen.getByRole('button', { name: 'Publish the changes' }).click();
  await screen.getByRole('radio', { name: /A correction/ }).click();
  await screen.getByRole('checkbox', { name: 'Show readers what changed' }).click();
  await expect.element(screen.getByRole('checkbox', { name: /One\./ })).not.toBeChecked();
  await screen.getByRole('textbox', { name: /What was corrected/ }).fill('A number.');
  await screen.getByRole('button', { name: 'Publish', exact: true }).click();
  await vi.waitFor(() =>
    expect(asked.at(-1)?.body).toMatchObject({ change: { kind: 'correction', text: 'A number.' } }),
  );
  expect(asked.at(-1)?.body).not.toHaveProperty('change.changes');
});

test('findings in a published article are shown, and disappear once fixed', async () => {
  const article = anArticle({ body: ['It goes down to the the river.'] });
  const { screen } = await renderDraft({ article });
  await screen.getByRole('button', { name: /^doubled word .+/ }).click();
  await expect.element(screen.getByText('It goes down to the the river.').first()).toBeVisible();
  expect(document.querySelector('#p1')?.getAttribute('data-marked')).toBe('true');
  const text = screen.getByRole('textbox', { name: 'Text', exact: true }).element() as HTMLElement;
  text.focus();
  await expect.element(text).toHaveFocus();
  document
    .getSelection()
    ?.setBaseAndExtent(
      text.querySelector('p')?.firstChild as Node,
      16,
      text.querySelector('p')?.firstChild as Node,
      20,
    );
  // Browsers say so a moment later, which a key may come before.
  document.dispatchEvent(new Event('selectionchange'));
  await userEvent.keyboard('{Backspace}');
  await expect.element(screen.getByRole('button', { name: /^doubled word/ })).not.toBeInTheDocument();
});

test('a missing draft says so and leads back', async () => {
  const { screen } = await renderDesk('/drafts/abc', {});
  await expect.element(screen.getByRole('heading', { name: 'This draft cannot be shown' })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'List' })).toBeVisible();
});
