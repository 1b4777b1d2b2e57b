import { afterEach, expect, test, vi } from 'vitest';
import { aListPage, anArchive, anArticle, anItem, aPublication } from '../../testing/factories.ts';
import { renderReader } from '../../testing/renderReader.tsx';

const list = 'sections/european-languages';

afterEach(() => {
  vi.restoreAllMocks();
});

const noted = {
  type: 'note' as const,
  number: 1,
  text: 'A note.',
};
const linksTo = (id: string) => [
  { text: 'to a block', href: `/articles/${id}#p3` },
  { text: 'to none', href: `/articles/${id}#p4` },
];
const articles = [1, 2].map((day) =>
  anArticle({
    id: `2026-01-0${day}-article`,
    date: `2026-01-0${day}`,
    title: `Article ${day}`,
    body: [
      { type: 'paragraph' as const, text: ['Some ', { text: 'words', note: 1 }] },
      noted,
      { type: 'paragraph' as const, text: linksTo(`2026-01-0${3 - day}-article`) },
    ],
  }),
);

function filesOf(shown = articles): Record<string, unknown> {
  const items = articles.map(({ id, title }) => anItem({ id, title })).reverse();
  return {
    'publication.json': aPublication(),
    'archive.json': anArchive({ [list]: 2, all: 2 }),
    [`lists/${list}/1.json`]: aListPage(items),
    ...Object.fromEntries(shown.map((article) => [`articles/2026/${article.id}.json`, article])),
  };
}

test('a list is one document, oldest first: cover, contents that lead to the articles, their notes apart', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { screen } = await renderReader(`/saved?print=/${list}`, filesOf(), 'en');
  await expect.element(screen.getByRole('heading', { name: 'Article 1' })).toBeVisible();
  const headings = [...document.querySelectorAll('.booklet :is(h1, h2)')].map((one) => one.textContent);
  expect(headings).toEqual(['European', 'Contents', 'Article 1', 'Article 2']);
  const booklet = document.querySelector('.booklet');
  const ids = [...(booklet?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const places = [...(booklet?.querySelectorAll('a[href^="#"]') ?? [])].map((link) =>
    link.getAttribute('href'),
  );
  expect(places).toEqual(
    expect.arrayContaining(['#2026-01-01-article', '#2026-01-02-article-note-1', '#2026-01-01-article-p3']),
  );
  for (const place of places) expect(ids).toContain(place?.slice(1));
  await screen.getByRole('button', { name: 'Print now' }).click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  await expect
    .element(screen.getByRole('link', { name: 'Back to the list' }))
    .toHaveAttribute('href', `/${list}`);
});

test('a withdrawn article is left out and told', async () => {
  const [first, second] = articles;
  const withdrawn = { ...first, body: [], retraction: { date: '2026-02-01', text: 'It was not true.' } };
  const files = filesOf([withdrawn, second] as typeof articles);
  const { screen } = await renderReader(`/saved?print=/${list}`, files, 'en');
  await expect
    .element(screen.getByText('1 article has been withdrawn and is not in the booklet.'))
    .toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Article 2' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Article 1' })).not.toBeInTheDocument();
});

test('its pages are counted in the figures of its language, whichever tag that has', async () => {
  const dari = articles.map((article) => ({ ...article, language: 'prs' }));
  const { screen } = await renderReader(`/saved?print=/${list}`, filesOf(dari), 'en');
  await expect.element(screen.getByRole('heading', { name: 'Article 1' })).toBeVisible();
  expect(document.documentElement.dataset.booklet).toBe('persian');
});

test('what does not load is said, and the rest is there', async () => {
  const { screen } = await renderReader(`/saved?print=/${list}`, filesOf(articles.slice(1)), 'en');
  await expect.element(screen.getByText(/article did not load/)).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'Article 2' })).toBeVisible();
});

test('a list that is not there is said; an empty saved list has nothing to print', async () => {
  const { screen } = await renderReader('/saved?print=/sections/none', filesOf(), 'en');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await screen.unmount();
  const saved = await renderReader('/saved?print', filesOf(), 'en');
  await expect.element(saved.screen.getByText('There is no article here to print.')).toBeVisible();
});
