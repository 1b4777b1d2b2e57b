import { expect, test } from 'vitest';
import type { ListItem } from '../contract/listSchema.ts';
import { aListPage, anArchive, anItem, aPublication, someItems } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const list = 'sections/european-languages';

/** The files of an archive whose European section has so many articles. */
function filesOf(count: number, facts: Partial<ListItem> = {}): Record<string, unknown> {
  const items = someItems(count, facts);
  const pages = Math.ceil(count / 24);
  const files: Record<string, unknown> = {
    'publication.json': aPublication(),
    'archive.json': anArchive({ all: count, [list]: count, [`${list}/en`]: count }),
  };
  for (let number = 1; number <= pages; number++) {
    const end = count - (number - 1) * 24;
    for (const one of ['all', list, `${list}/en`]) {
      files[`lists/${one}/${number}.json`] = aListPage(items.slice(Math.max(0, end - 24), end));
    }
  }
  return files;
}

function titles(): (string | null)[] {
  return [...document.querySelectorAll('main article h2')].map((heading) => heading.textContent);
}

const numbers = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, at) => `Article ${from - at}`);

test('a list opens on its newest page, filled up from the one before', async () => {
  const { screen } = await renderReader(`/${list}`, filesOf(30), 'en');
  await expect.element(screen.getByRole('link', { name: 'Article 30' })).toBeVisible();
  expect(titles()).toEqual(numbers(30, 7));
  await expect
    .element(screen.getByRole('link', { name: 'Older' }))
    .toHaveAttribute('href', `/${list}/page/1#item-2026-01-02-article-6`);
});

test('a numbered page shows its stored page, and links its neighbours', async () => {
  const { screen } = await renderReader(`/${list}/page/2`, filesOf(60), 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: /European.*Page 2/ })).toBeVisible();
  expect(titles()).toEqual(numbers(48, 25));
  await screen.getByRole('link', { name: 'Older' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: /Page 1/ })).toHaveFocus();
  expect(titles()).toEqual(numbers(24, 1));
  await expect.element(screen.getByText(/Page 1.*The Test/)).toHaveAttribute('role', 'status');
});

test.each([
  ['a page past the newest', `/${list}/page/4`],
  ['page 0', `/${list}/page/0`],
  ['a page that is not a number', `/${list}/page/last`],
  ['an unknown section', '/sections/klingon'],
  ['a page of an unknown section', '/sections/klingon/page/1'],
  ['a language of another section', `/${list}/ps`],
  ['a page of all articles past the newest', '/page/9'],
])('%s shows «not found» and links to go on', async (_what, address) => {
  const { screen } = await renderReader(address, filesOf(60), 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  const sections = screen.getByRole('navigation', { name: 'Sections and languages' });
  await expect
    .element(sections.getByRole('link', { name: /Dari/ }))
    .toHaveAttribute('href', '/sections/dari');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test('a section without articles opens and says so', async () => {
  const { screen } = await renderReader('/sections/dari', filesOf(3), 'en');
  await expect.element(screen.getByText('Nothing has been published here yet.')).toBeVisible();
  await expect.element(screen.getByRole('navigation', { name: 'Pages' })).not.toBeInTheDocument();
});

test.each(['fa-AF', 'en'] as const)('one language of a section opens in a chrome in %s', async (chrome) => {
  const files = {
    ...filesOf(3),
    'archive.json': anArchive({ 'sections/dari': 1, 'sections/dari/fa-AF': 1 }),
    'lists/sections/dari/fa-AF/1.json': aListPage([anItem({ title: 'نوشته', language: 'fa-AF' })]),
  };
  const { screen } = await renderReader('/sections/dari/fa-AF', files, chrome);
  await expect.element(screen.getByRole('link', { name: 'نوشته' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 1, name: /دری|Dari/ })).toBeVisible();
});

test('without the archive’s counts a numbered page is still shown', async () => {
  const { 'archive.json': _archive, ...files } = filesOf(60);
  const { screen } = await renderReader(`/${list}/page/2`, files, 'en');
  await expect.element(screen.getByRole('link', { name: 'Article 48' })).toBeVisible();
  const paging = screen.getByRole('navigation', { name: 'Pages' });
  await expect
    .element(paging.getByRole('link', { name: 'Newer' }))
    .toHaveAttribute('href', `/${list}/page/3`);
  await expect
    .element(paging.getByRole('link', { name: 'Older' }))
    .toHaveAttribute('href', `/${list}/page/1`);
});

test('without the archive’s counts the opening shows an error, the sections stay, and Retry works', async () => {
  const { 'archive.json': archive, ...files } = filesOf(60);
  const { screen } = await renderReader(`/${list}`, files, 'en');
  const issue = screen.getByRole('alert');
  await expect.element(issue.getByRole('heading', { name: 'The list cannot be shown' })).toBeVisible();
  await expect.element(issue.getByText('There is nothing at this address.')).toBeVisible();
  const sections = screen.getByRole('navigation', { name: 'Sections and languages' });
  await sections.getByRole('button').click();
  await expect.element(sections.getByRole('link', { name: 'Deutsch' })).toBeVisible();

  files['archive.json'] = archive;
  await issue.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('link', { name: 'Article 60' })).toBeVisible();
  await expect.element(issue).not.toBeInTheDocument();
});

test.each([
  ['is damaged', '{"version":'],
  ['is of another form', { version: '1', items: [] }],
  ['is not there', undefined],
])('a stored page that %s is an error of the list alone, with its address', async (_what, sent) => {
  const path = `lists/${list}/2.json`;
  const good = filesOf(60);
  const files: Record<string, unknown> = { ...good, [path]: sent };
  const { screen } = await renderReader(`/${list}/page/2`, files, 'en');
  const issue = screen.getByRole('alert');
  await expect.element(issue.getByText(path, { exact: false })).toBeVisible();
  await expect.element(screen.getByRole('navigation', { name: 'Sections and languages' })).toBeVisible();

  files[path] = good[path];
  await issue.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('link', { name: 'Article 48' })).toBeVisible();
});

test('in a list of both directions every title has its own, its facts the chrome’s', async () => {
  const items = [
    anItem({ id: '2026-01-02-b', title: 'چه باید کرد؟', language: 'fa-AF' }),
    anItem({ id: '2026-01-02-a', title: 'Was tun?', language: 'de' }),
  ];
  const files = { ...filesOf(2), 'lists/all/1.json': aListPage(items) };
  const { screen } = await renderReader('/page/1', files, 'en');
  await expect.element(screen.getByRole('link', { name: 'Was tun?' })).toBeVisible();
  const directions = items.map(({ title }) => {
    const link = screen.getByRole('link', { name: title }).element();
    return [link.closest('[lang]')?.getAttribute('lang'), getComputedStyle(link).direction];
  });
  expect(directions).toEqual([
    ['fa-AF', 'rtl'],
    ['de', 'ltr'],
  ]);
  const facts = [...document.querySelectorAll('main article time')];
  expect(facts.map((time) => getComputedStyle(time).direction)).toEqual(['ltr', 'ltr']);
  expect(facts.map((time) => time.closest('[lang]')?.getAttribute('lang'))).toEqual(['en', 'en']);
});

test.each([
  '<script>window.hacked = true</script>',
  '<img src=x onerror="window.hacked = true">',
  '\u202eא👩‍🏫',
])('%j on a card is shown as text', async (words) => {
  const source = { name: words };
  const facts = {
    title: words,
    content_text: words,
    _aaaa: { section: 'european-languages', words: 9, source },
  };
  const { screen } = await renderReader(`/${list}`, filesOf(1, facts), 'en');
  await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
  const card = document.querySelector('main article');
  expect(card?.querySelector('[data-words]')?.textContent?.split(words)).toHaveLength(4);
  expect(card?.querySelector('script, img')).toBeNull();
  expect('hacked' in window).toBe(false);
});

test('the home page leads with the newest of every section; the other new articles follow, none twice', async () => {
  const [newest, second] = someItems(30);
  if (!newest || !second) throw new Error('thirty were made');
  const files = { ...filesOf(30), 'lists/front/1.json': aListPage([newest, second]) };
  const { screen } = await renderReader('/', files, 'en');
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Article 30' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 3, name: 'Article 29' })).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: 'All articles, newest first' })).toBeVisible();
  const shown = [...document.querySelectorAll('main article h3')].map((heading) => heading.textContent);
  expect(shown).toEqual(numbers(30, 7));
  await expect
    .element(screen.getByRole('link', { name: 'Older' }))
    .toHaveAttribute('href', '/page/1#item-2026-01-02-article-6');
});

test.each([
  ['2026-01-02-b', '2026-01-01-a', ['European', 'Dari']],
  ['2026-01-01-a', '2026-01-02-b', ['Dari', 'European']],
])(
  'with %s of the European section and %s of Dari, the sections stand in this order: %j',
  async (european, dari, order) => {
    const items = [
      anItem({ id: european, title: 'Was tun?', language: 'de' }),
      anItem({ id: dari, title: 'چه باید کرد؟', language: 'fa-AF', _aaaa: { section: 'dari', words: 9 } }),
    ].sort((a, b) => b.id.localeCompare(a.id));
    const files = { ...filesOf(2), 'lists/front/1.json': aListPage(items) };
    const { screen } = await renderReader('/', files, 'en');
    await expect.element(screen.getByRole('link', { name: 'Was tun?' })).toBeVisible();
    const labels = [...document.querySelectorAll('main h2 > a')].map(
      (label) => label.firstElementChild?.textContent,
    );
    expect(labels).toEqual(order);
  },
);

test('a home page whose list failed keeps its masthead and its sections', async () => {
  const { screen } = await renderReader('/', filesOf(30), 'en');
  await expect.element(screen.getByRole('alert').getByText('The list cannot be shown')).toBeVisible();
  await expect.element(screen.getByText('T-T')).toBeVisible();
  await expect.element(screen.getByRole('navigation', { name: 'Sections and languages' })).toBeVisible();
});
