import * as v from 'valibot';
import { expect, onTestFinished, test, vi } from 'vitest';
import { articleSchema } from '../contract/articleSchema.ts';
import { blockTexts } from '../contract/blockTexts.ts';
import { anArticle, blocksByType, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const address = '/articles/2026-01-02-an-article';

async function renderBody(...body: unknown[]) {
  const { screen } = await renderReader(address, filesWith(anArticle({ body })), 'en');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('An article');
  return screen;
}

/** The block at a place, counted from 1 as in its address. */
function block(at: number): HTMLElement {
  const found = document.getElementById(`p${at}`);
  if (!found) throw new Error(`there is no block #p${at}`);
  return found;
}

test('every type of block is shown as the element it is', async () => {
  const screen = await renderBody(...Object.values(blocksByType));
  const article = screen.getByRole('article');

  await expect.element(article.getByRole('emphasis')).toHaveTextContent('stressed');
  await expect.element(article.getByRole('heading', { level: 2, name: 'A heading' })).toBeVisible();
  await expect.element(article.getByRole('blockquote')).toHaveTextContent('A quoted word.');
  await expect.element(article.getByText('Somebody')).toBeVisible();
  await expect.element(article.getByText('The first item')).toBeVisible();
  await expect.element(article.getByText('بشنو از نی چون حکایت می‌کند')).toBeVisible();
  await expect.element(article.getByText('مولانا')).toBeVisible();
  await expect.element(article.getByRole('img', { name: 'A kite above a roof' })).toBeVisible();
  await expect.element(article.getByText('A kite', { exact: true })).toBeVisible();
  await expect.element(article.getByRole('table')).toBeVisible();
  await expect.element(article.getByRole('columnheader', { name: 'Meaning' })).toBeVisible();
  await expect.element(article.getByRole('cell', { name: 'flower' })).toBeVisible();
  await expect.element(article.getByText('What the note says.', { exact: false })).toBeVisible();
  await expect
    .element(article.getByText('Text is missing here in the original.', { exact: false }))
    .toBeVisible();
  await expect.element(article.getByRole('separator')).toBeVisible();

  const { body } = v.parse(articleSchema, anArticle({ body: Object.values(blocksByType) }));
  for (const [at, one] of body.entries())
    for (const text of blockTexts(one)) expect(block(at + 1).textContent).toContain(text);

  expect(block(4).querySelectorAll('ol > li')).toHaveLength(2);
  expect(block(8).querySelector('[role=doc-footnote]')).not.toBeNull();
  expect([...document.querySelectorAll('[data-block]')].map((one) => one.getAttribute('data-block'))).toEqual(
    Object.keys(blocksByType),
  );
});

test('an ordered list begins with the number it has, and a bulleted one has none', async () => {
  await renderBody(
    { type: 'list', ordered: true, start: 3, items: ['Three', 'Four'] },
    { type: 'list', start: 3, items: ['dot'] },
  );
  expect(block(1).querySelector('ol')?.start).toBe(3);
  expect(block(2).querySelector('[start]')).toBeNull();
});

test('headings keep their levels, below the title’s', async () => {
  const heading = (level: number) => ({ type: 'heading', level, text: `Level ${level}` });
  const screen = await renderBody(heading(2), heading(3), heading(4));
  for (const level of [2, 3, 4]) {
    await expect.element(screen.getByRole('heading', { level, name: `Level ${level}` })).toBeVisible();
  }
});

test('a table without a head has none, and one that scrolls is reached by keyboard', async () => {
  const screen = await renderBody({ type: 'table', rows: [['gul', 'flower']] });
  expect(block(1).querySelector('thead')).toBeNull();
  const region = screen.getByRole('region', { name: 'Table' }).element() as HTMLElement;
  region.focus();
  expect(document.activeElement).toBe(region);
});

test('every block has its language and direction, its own or the article’s', async () => {
  await renderBody(
    'In English.',
    { type: 'paragraph', text: 'به دری', language: 'fa-AF' },
    {
      type: 'quote',
      language: 'de',
      body: ['Auf Deutsch.', { type: 'paragraph', text: 'پښتو', language: 'ps' }],
    },
    { type: 'paragraph', text: ['The word ', { text: 'گل', language: 'fa-AF' }, ' means flower.'] },
  );
  const pair = (element: Element | null) => [element?.getAttribute('lang'), element?.getAttribute('dir')];
  expect([1, 2, 3].map((at) => pair(block(at)))).toEqual([
    ['en', 'ltr'],
    ['fa-AF', 'rtl'],
    ['de', 'ltr'],
  ]);
  expect([...block(3).querySelectorAll('blockquote > *')].map(pair)).toEqual([
    ['de', 'ltr'],
    ['ps', 'rtl'],
  ]);
  expect(pair(block(4).querySelector('bdi'))).toEqual(['fa-AF', 'rtl']);
});

test('paragraphs and headings say their language themselves: a reader view drops the elements around them', async () => {
  await renderBody(
    'In English.',
    { type: 'heading', level: 2, text: 'A heading' },
    { type: 'paragraph', text: 'به دری', language: 'fa-AF' },
    { type: 'quote', body: [{ type: 'paragraph', text: 'پښتو', language: 'ps' }] },
  );
  const texts = [...document.querySelectorAll<HTMLElement>(':is(p, h2):is([data-block], [data-block] *)')];
  expect(texts.map((one) => [one.textContent, one.lang, one.dir])).toEqual([
    ['In English.', 'en', 'ltr'],
    ['A heading', 'en', 'ltr'],
    ['به دری', 'fa-AF', 'rtl'],
    ['پښتو', 'ps', 'rtl'],
  ]);
});

test('an unknown block is a placeholder in the chrome’s language, is reported, and costs nothing else', async () => {
  const reported = new Set<unknown>();
  const listen = (event: Event) => reported.add((event as CustomEvent).detail);
  window.addEventListener('unknown-block', listen);
  onTestFinished(() => window.removeEventListener('unknown-block', listen));
  const screen = await renderBody(
    'Before.',
    { type: 'hologram', src: 'x' },
    {
      type: 'quote',
      body: ['Inside.', { type: 'smell' }],
    },
  );

  await expect.element(screen.getByText('Before.')).toBeVisible();
  await expect.element(screen.getByText('Inside.')).toBeVisible();
  const placeholders = screen.getByText('This app cannot show the part of the article that belongs here.');
  expect(placeholders.elements()).toHaveLength(2);
  await vi.waitFor(() => expect(reported).toEqual(new Set(['hologram', 'smell'])));
});

test('a link in the text uses the router inside the site, and sends no referrer outside', async () => {
  const link = (text: string, href: string) => ({ type: 'paragraph', text: [{ text, href }] });
  const screen = await renderBody(link('inside', '/about'), link('outside', 'https://example.org/a'));
  const outside = screen.getByRole('link', { name: 'outside' });
  await expect.element(outside).toHaveAttribute('href', 'https://example.org/a');
  await expect.element(outside).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
  await screen.getByRole('link', { name: 'inside' }).click();
  await expect
    .element(screen.getByRole('heading', { level: 1, name: 'About the publication' }))
    .toBeVisible();
});

const hostile = [
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked = true">',
  '&lt;b&gt; &amp; {{count}} $t(skip)',
  'a \u202e\u2067 b \u2069\u202c c',
  '👩🏽‍🏫🇦🇫 e\u0301',
];

test.each(hostile)('%j is shown as text in every field', async (words) => {
  const article = anArticle({
    title: words,
    authors: [words],
    summary: words,
    topics: [words],
    source: { name: words },
    corrections: [{ date: '2026-01-03', text: words }],
    body: [
      words,
      { type: 'heading', level: 2, text: words },
      { type: 'list', items: [[{ text: words, em: true }]] },
      { type: 'verse', bayts: [[words, words]], attribution: words },
      { type: 'table', head: [words], rows: [[words]] },
      { type: 'figure', src: 'images/kite.svg', alt: words, caption: words, width: 4, height: 3 },
    ],
  });
  const { screen } = await renderReader(address, filesWith(article), 'en');
  const title = screen.getByRole('heading', { level: 1 });
  await expect.element(title).toBeVisible();
  expect(title.element().textContent).toBe(words);

  const shown = screen.getByRole('article').element();
  // The first blocks come first.
  await vi.waitFor(() => expect((shown.textContent ?? '').split(words)).toHaveLength(16));
  expect(shown.querySelectorAll('script, b, [onerror]')).toHaveLength(0);
  expect([...shown.querySelectorAll('img')].map((image) => image.alt)).toEqual([words]);
  expect(document.title).not.toContain('\u202e');
  expect('hacked' in window).toBe(false);
});

test('only the block that the address names is marked', async () => {
  const files = filesWith(anArticle({ body: ['One.', 'Two.', 'Three.'] }));
  await renderReader(`${address}#p2`, files, 'en');
  await vi.waitFor(() => expect(block(2).dataset.marked).toBe('true'));
  expect(document.querySelectorAll('[data-marked]')).toHaveLength(1);
});

test.each([
  ['en', 'fa-AF', { fontStyle: 'italic', fontWeight: '400' }],
  ['fa-AF', 'en', { fontStyle: 'normal', fontWeight: '700' }],
] as const)('stress in %s looks as its script has it, in a chrome in %s', async (language, chrome, look) => {
  const article = anArticle({
    language,
    body: [{ type: 'paragraph', text: [{ text: 'stress', em: true }] }],
  });
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(article), chrome);
  await expect.element(screen.getByText('stress')).toBeVisible();
  const { fontStyle, fontWeight } = getComputedStyle(screen.getByText('stress').element());
  expect({ fontStyle, fontWeight }).toEqual(look);
});

test('a verse and its poet are centred in the column', async () => {
  const verse = { type: 'verse', language: 'fa-AF', bayts: [['گل و بلبل', 'از آن به']], attribution: 'حافظ' };
  const screen = await renderBody('Before.', verse);
  const bayts = screen.getByRole('figure').getByRole('list').element();
  const [outer, inner] = [block(2).getBoundingClientRect(), bayts.getBoundingClientRect()];
  const middle = ({ x, width }: DOMRect) => x + width / 2;
  expect(inner.width).toBeLessThan(outer.width * 0.9);
  expect(Math.abs(middle(outer) - middle(inner))).toBeLessThan(1);
  const poet = screen.getByText('حافظ').element().closest('figcaption');
  const words = document.createRange();
  words.selectNodeContents(poet as Node);
  expect(Math.abs(middle(outer) - middle(words.getBoundingClientRect()))).toBeLessThan(1);
});
