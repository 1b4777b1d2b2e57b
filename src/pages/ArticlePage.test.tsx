import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { DataError } from '../data/dataError.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { anArticle, anItem, aPublication, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const address = '/articles/2026-01-02-an-article';
const file = 'articles/2026/2026-01-02-an-article.json';
const around = 'around/2026/2026-01-02-an-article.json';

const english = anArticle({ title: 'What is to be done?' });
const dari = anArticle({ title: 'چه باید کرد؟', language: 'fa-AF', authors: ['احمد'], body: ['متن.'] });

const pair = (element: Element) => [element.getAttribute('lang'), element.getAttribute('dir')];

test.each<[ChromeLanguage, string]>([
  ['fa-AF', 'rtl'],
  ['ps', 'rtl'],
  ['en', 'ltr'],
  ['de', 'ltr'],
  ['fr', 'ltr'],
])('in a chrome in %s an article of either direction keeps its own', async (chrome, direction) => {
  for (const article of [english, dari]) {
    const { screen } = await renderReader(address, filesWith(article), chrome);
    const title = screen.getByRole('heading', { level: 1, name: article.title });
    await expect.element(title).toBeVisible();
    expect(pair(document.documentElement)).toEqual([chrome, direction]);
    const shown = title.element().closest('article');
    expect(shown && pair(shown)).toEqual(article === dari ? ['fa-AF', 'rtl'] : ['en', 'ltr']);
    expect(getComputedStyle(title.element()).direction).toBe(article === dari ? 'rtl' : 'ltr');
    await screen.unmount();
  }
});

test('title, byline and body are in the article’s language, chrome inside it in the chrome’s', async () => {
  const { screen } = await renderReader(address, filesWith(dari), 'en');
  await expect.element(screen.getByText('احمد')).toBeVisible();
  for (const words of ['چه باید کرد؟', 'احمد', 'متن.']) {
    const element = screen.getByText(words).first().element();
    expect(element.closest('[lang]')?.getAttribute('lang')).toBe('fa-AF');
  }
  const minutes = screen.getByText('1 minute').element().closest('[lang]');
  expect(minutes && pair(minutes)).toEqual(['en', 'ltr']);
});

test('the title is bold italic in Latin script and bold upright in Arabic script', async () => {
  for (const [article, slant] of [
    [english, 'italic'],
    [anArticle({ title: 'Was tun?', language: 'de' }), 'italic'],
    [anArticle({ title: 'Что делать?', language: 'ru' }), 'italic'],
    [dari, 'normal'],
    [anArticle({ title: 'څه باید وشي؟', language: 'ps' }), 'normal'],
  ] as const) {
    const { screen } = await renderReader(address, filesWith(article), 'fa-AF');
    const title = screen.getByRole('heading', { level: 1, name: article.title });
    await expect.element(title).toBeVisible();
    const { fontStyle, fontWeight } = getComputedStyle(title.element());
    expect([article.language, fontStyle, fontWeight]).toEqual([article.language, slant, '700']);
    await screen.unmount();
  }
});

test('the document’s title is article and publication, each isolated in its own direction', async () => {
  const { screen } = await renderReader(address, filesWith(english), 'fa-AF');
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.title).toBe('\u2066What is to be done?\u2069 · \u2067نشریهٔ آزمون\u2069');
});

test('the last line names the source with its date, then corrections and topics', async () => {
  const article = anArticle({
    source: { name: 'World Socialist', date: '2023-09-28', url: 'https://example.org/a' },
    updated: '2026-01-05',
    corrections: [{ date: '2026-01-05', text: 'A name was wrong.' }],
    topics: ['History'],
  });
  const { screen } = await renderReader(address, filesWith(article), 'en');
  await expect.element(screen.getByText('World Socialist')).toBeVisible();
  const original = screen.getByRole('link', { name: 'Original text' });
  await expect.element(original).toHaveAttribute('href', 'https://example.org/a');
  const days = [...document.querySelectorAll('article > footer time')].map((time) => [
    time.getAttribute('datetime'),
    time.textContent,
  ]);
  expect(days).toEqual([
    ['2023-09-28', '28 September 2023'],
    ['2026-01-05', '5 January 2026'],
    ['2026-01-05', '5 January 2026'],
  ]);
  await expect.element(screen.getByText('A name was wrong.', { exact: false })).toBeVisible();
  await expect.element(screen.getByText('History')).toBeVisible();
});

test('authors and source lead to everything by them; without their addresses they are plain names', async () => {
  const article = anArticle({ authors: ['Ann', 'ولید'], source: { name: 'World Socialist' } });
  const files = filesWith(article);
  const plain = await renderReader(address, files, 'en');
  await expect.element(plain.screen.getByText('ولید')).toBeVisible();
  expect(document.querySelectorAll('article a[href^="/authors"], article a[href^="/sources"]')).toHaveLength(
    0,
  );
  await plain.screen.unmount();

  const lists = { authors: ['authors/ann', 'authors/wlid'], source: 'sources/world-socialist' };
  const { screen } = await renderReader(address, { ...files, [around]: { versions: [], ...lists } }, 'en');
  const hrefs = ['Ann', 'ولید', 'World Socialist'].map((name) => screen.getByRole('link', { name }));
  for (const [at, path] of [...lists.authors, lists.source].entries())
    await expect.element(hrefs[at] ?? null).toHaveAttribute('href', `/${path}`);
});

/** The edges of what holds these words, in whole pixels. */
function edges(element: Pick<Element, 'getBoundingClientRect'>) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left: Math.round(left), right: Math.round(right), top, bottom, middle: (top + bottom) / 2 };
}

test.each<[ChromeLanguage, number, string, string]>([
  ['en', 1280, '2 January 2026', '(12 Jadi 1404)'],
  ['en', 390, '2 January 2026', '(12 Jadi 1404)'],
  ['fa-AF', 1280, '۱۲ جدی ۱۴۰۴', '(۲ جنوری ۲۰۲۶)'],
  ['fa-AF', 390, '۱۲ جدی ۱۴۰۴', '(۲ جنوری ۲۰۲۶)'],
])(
  'in %s at %i px author, day, reading time and sharing stand in order in one line, on a phone in two',
  async (chrome, width, day, other) => {
    await page.viewport(width, 844);
    const { screen } = await renderReader(address, filesWith(english), chrome);
    const time = screen.getByText(day);
    await expect.element(time).toBeVisible();
    const minutes = screen.getByText(chrome === 'en' ? '1 minute' : '۱ دقیقه');
    const share = screen.getByText(chrome === 'en' ? 'Share' : 'هم‌رسانی', { exact: true });
    const [author, home, second, length, sharing] = [
      screen.getByText('AA-AA desk'),
      time,
      screen.getByText(other),
      minutes,
      share,
    ].map((one) => edges(one.element()));
    if (!author || !home || !second || !length || !sharing) throw new Error('each was given');
    const isLine = (...line: { middle: number }[]) =>
      Math.max(...line.map(({ middle }) => middle)) - Math.min(...line.map(({ middle }) => middle)) < 6;
    const start = (one: typeof author) => (chrome === 'en' ? one.left : -one.right);
    const lines =
      width > 600
        ? [[author, home, second, length, sharing]]
        : [
            [author, sharing],
            [home, second, length],
          ];
    for (const line of lines) {
      expect(isLine(...line)).toBe(true);
      expect(line.map(start)).toEqual(line.map(start).toSorted((a, b) => a - b));
    }
    if (width < 600) expect(start(home)).toBe(start(author));
  },
);

test('the lunar day is a note that the day opens, and says that it is computed', async () => {
  const { screen } = await renderReader(address, filesWith(english), 'en');
  const note = screen.getByText('13 Rajab 1447');
  const day = screen.getByText('Date of publication 2 January 2026 (12 Jadi 1404)');
  await expect.element(day).toBeVisible();
  await expect.element(note).not.toBeVisible();
  await day.click();
  await expect.element(note).toBeVisible();
  await expect
    .element(screen.getByText('13 Rajab 1447 · Lunar Hijri, computed · January 2026'))
    .toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'January 2026' }))
    .toHaveAttribute('href', '/archive/2026/01');
});

test('a section is announced once, by the reader’s label, and seen by both', async () => {
  const { screen } = await renderReader(address, filesWith(english), 'fa-AF');
  const label = screen.getByRole('article').first().getByRole('link', { name: 'اروپایی', exact: true });
  await expect.element(label).toHaveTextContent('اروپاییEuropean');
});

test('versions in other languages are links by their own names', async () => {
  const german = anArticle({ id: '2026-01-02-german', title: 'Was tun?', language: 'de' });
  const files = {
    ...filesWith(english),
    'articles/2026/2026-01-02-german.json': german,
    [around]: { versions: [{ id: german.id, language: 'de', title: german.title }] },
  };
  const { screen } = await renderReader(address, files, 'en');
  const link = screen.getByRole('link', { name: 'Deutsch' });
  await expect.element(link).toHaveAttribute('hreflang', 'de');
  await link.click();
  const title = screen.getByRole('heading', { level: 1, name: 'Was tun?' });
  await expect.element(title).toHaveFocus();
  await expect.element(screen.getByText(/Was tun\?.*The Test/)).toHaveAttribute('role', 'status');
});

test('neighbours in the section are shown in their own directions', async () => {
  const older = anItem({ id: '2026-01-01-older', title: 'پیشتر', language: 'fa-AF' });
  const { screen } = await renderReader(
    address,
    { ...filesWith(english), [around]: { older, versions: [] } },
    'en',
  );
  const link = screen.getByRole('link', { name: 'پیشتر' });
  await expect.element(link).toHaveAttribute('href', '/articles/2026-01-01-older');
  expect(link.element().closest('[lang]')?.getAttribute('dir')).toBe('rtl');
});

test.each<[ChromeLanguage, number]>([
  ['fa-AF', 390],
  ['fa-AF', 1280],
  ['de', 390],
  ['de', 1280],
])(
  'label, facts and title of a neighbour share an edge in %s at %i px, whatever its language',
  async (chrome, width) => {
    await page.viewport(width, 844);
    const neighbours = {
      newer: anItem({ id: '2026-01-03-newer', title: 'One and only' }),
      older: anItem({ id: '2026-01-01-older', title: 'پیشتر', language: 'fa-AF' }),
    };
    const files = { ...filesWith(english), [around]: { ...neighbours, versions: [] } };
    const { screen } = await renderReader(address, files, chrome);
    await expect.element(screen.getByRole('link', { name: 'پیشتر' })).toBeVisible();
    for (const { id } of Object.values(neighbours)) {
      const card = document.getElementById(`item-${id}`);
      const words = [card?.previousElementSibling, card?.querySelector('p bdi'), card?.querySelector('a')];
      const starts = words.map((one) => {
        const range = document.createRange();
        if (one) range.selectNodeContents(one);
        const { left, right } = edges(range);
        return chrome === 'de' ? left : right;
      });
      expect(Math.max(...starts) - Math.min(...starts), id).toBeLessThanOrEqual(2);
    }
  },
);

test('an article in an unknown language is shown with a note about it', async () => {
  const { screen } = await renderReader(address, filesWith(anArticle({ language: 'tlh' })), 'en');
  await expect.element(screen.getByRole('note')).toMatchTextContent(/does not know the language.*tlh/);
  await expect.element(screen.getByRole('heading', { level: 1, name: 'An article' })).toBeVisible();
});

test.each([
  ['a missing article', '/articles/2026-01-02-nowhere'],
  ['an id of no id’s form', '/articles/An%20Article'],
  ['an address of no form', '/articles/2026-01-02-an-article/page/2'],
  ['nothing known', '/no/such/thing'],
])('%s shows «not found» and links to go on', async (_what, lost) => {
  const { screen } = await renderReader(lost, filesWith(english), 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  const sections = screen.getByRole('navigation', { name: 'Sections and languages' });
  await expect
    .element(sections.getByRole('link', { name: /European/ }))
    .toHaveAttribute('href', '/sections/european-languages');
  expect(document.title).toContain('Page not found');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test.each([
  ['damaged', '{"id":"2026-01', 'What arrived was damaged or incomplete.'],
  ['of no form the reader knows', { ...english, body: [7] }, 'What arrived is not in a form this app knows.'],
])(
  'an article that came %s shows that error, and Retry works once it is repaired',
  async (_what, sent, reason) => {
    const files: Record<string, unknown> = { ...filesWith(english), [file]: sent };
    const { screen } = await renderReader(address, files, 'en');
    const issue = screen.getByRole('alert');
    await expect
      .element(issue.getByRole('heading', { level: 1, name: 'The article cannot be shown' }))
      .toBeVisible();
    await expect.element(issue.getByText(reason)).toBeVisible();
    await expect.element(issue.getByText(`/content/${file}`)).toHaveAttribute('dir', 'ltr');
    await expect.element(screen.getByRole('contentinfo')).toBeVisible();

    await issue.getByRole('button', { name: 'Try again' }).click();
    await expect.element(issue.getByRole('heading')).toHaveFocus();

    files[file] = english;
    await issue.getByRole('button', { name: 'Try again' }).click();
    const title = screen.getByRole('heading', { level: 1, name: english.title });
    await expect.element(title).toHaveFocus();
    await expect.element(issue).not.toBeInTheDocument();
  },
);

test.each([
  ['offline', 'There seems to be no connection.'],
  ['timeout', 'The connection is slow: no answer came in time.'],
  ['server', 'The server answered with an error.'],
] as const)('the error «%s» is explained', async (kind, reason) => {
  const files = { ...filesWith(english), [file]: new DataError(kind, `/content/${file}`, 'is so') };
  const { screen } = await renderReader(address, files, 'en');
  await expect.element(screen.getByRole('alert').getByText(reason)).toBeVisible();
});

test('an error is explained in the chrome’s language', async () => {
  const { screen } = await renderReader(address, { ...filesWith(english), [file]: '{' }, 'fa-AF');
  await expect.element(screen.getByRole('heading', { name: 'این نوشته نشان داده نمی‌شود' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'کوشش دوباره' })).toBeVisible();
});

test('without the publication the article is still shown, and Retry brings the masthead', async () => {
  const { 'publication.json': _, ...files } = filesWith(english);
  const { screen } = await renderReader(address, files, 'en');
  await expect.element(screen.getByRole('heading', { level: 1, name: english.title })).toBeVisible();
  await expect.element(screen.getByText('A paragraph.')).toBeVisible();
  const issue = screen.getByRole('alert');
  await expect
    .element(issue.getByRole('heading', { name: 'The publication’s masthead cannot be shown' }))
    .toBeVisible();

  files['publication.json'] = aPublication();
  await issue.getByRole('button').click();
  await expect.element(screen.getByRole('link', { name: /T-T/ })).toHaveAttribute('href', '/');
  await expect.element(issue).not.toBeInTheDocument();
});

test('without its neighbours and versions the article is still shown', async () => {
  const { screen } = await renderReader(address, { ...filesWith(english), [around]: '{' }, 'en');
  await expect.element(screen.getByText('A paragraph.')).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
});

test.each([320, 1280])('nothing is wider than a page of %i px', async (width) => {
  await page.viewport(width, 800);
  const table = { type: 'table', head: Array(12).fill('A column'), rows: [Array(12).fill('unbreakable')] };
  const article = anArticle({
    title: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente',
    language: 'de',
    body: [table, `https://example.org/${'long'.repeat(60)}`],
  });
  const { screen } = await renderReader(address, filesWith(article), 'fa-AF');
  await expect.element(screen.getByRole('table')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
});

test.each<[ChromeLanguage, RegExp]>([
  ['fa-AF', /این نوشته پس گرفته شده است\./],
  ['en', /This article was retracted\. .*2026/],
])(
  'a retracted article says in %s that it was retracted, and why in its own language',
  async (chrome, words) => {
    const retraction = { date: '2026-02-03', text: 'Die Quelle hat ihn zurückgezogen.' };
    const article = anArticle({ language: 'de', title: 'Ein Weg', retraction, body: [] });
    const { screen } = await renderReader(address, filesWith(article), chrome);
    const notice = screen.getByRole('note');
    await expect.element(notice).toMatchTextContent(words);
    const reason = notice.getByText(retraction.text).element();
    expect(reason.closest('[lang]')?.getAttribute('lang')).toBe('de');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ein Weg');
  },
);
