import { expect, test } from 'vitest';
import { aListPage, anArchive, anArticle, anItem, aPublication, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const article = anArticle({ body: Array(60).fill('A paragraph.') });
const items = Array.from({ length: 24 }, (_, at) => anItem({ id: `2026-01-02-${at}`, title: `Entry ${at}` }));
const list = aListPage([anItem({ id: article.id, title: article.title }), ...items]);

/** The list of all articles, one of which can be opened. */
function open(more: Record<string, unknown> = {}) {
  const files: Record<string, unknown> = {
    'publication.json': aPublication(),
    'archive.json': anArchive({ all: 25 }),
    'lists/all/1.json': list,
    [`articles/2026/${article.id}.json`]: article,
    [`around/2026/${article.id}.json`]: { versions: [] },
    ...more,
  };
  return renderReader('/page/1', files, 'en');
}

const heading = () => document.querySelector('h1')?.textContent ?? '';
const address = () => window.location.pathname + window.location.hash;

/** Goes back, and says what is on the page before the browser could paint, and how far it is scrolled. */
function back(): Promise<[string, number]> {
  return new Promise((resolve) => {
    window.addEventListener(
      'popstate',
      () => requestAnimationFrame(() => resolve([heading(), window.scrollY])),
      {
        once: true,
      },
    );
    window.history.back();
  });
}

test('a new page opens at its top; Back shows the list in the next frame, as far down as it was left', async () => {
  const { screen } = await open();
  await expect.element(screen.getByRole('link', { name: 'Entry 20' })).toBeVisible();
  const listHeading = heading();
  window.scrollTo(0, 300);
  document.querySelector<HTMLElement>(`main a[href="/articles/${article.id}"]`)?.click();
  await expect.element(screen.getByRole('heading', { level: 1, name: article.title })).toHaveFocus();
  expect([address(), window.scrollY]).toEqual([`/articles/${article.id}`, 0]);
  expect(await back()).toEqual([listHeading, 300]);
  await expect.element(screen.getByRole('link', { name: article.title })).toHaveFocus();
});

test('a new article shows its first screen, then the rest', async () => {
  const { screen } = await open();
  const seen: number[] = [];
  const blocks = () => document.querySelectorAll('[data-block]').length;
  const observer = new MutationObserver(() => seen.push(blocks()));
  observer.observe(document.body, { subtree: true, childList: true });
  await screen.getByRole('link', { name: article.title }).click();
  await expect.poll(blocks).toBe(60);
  observer.disconnect();
  const first = seen.find((count) => count > 0);
  expect(first).toBeGreaterThan(1);
  expect(first).toBeLessThan(20);
});

test('a link to a place in another page opens that page there', async () => {
  const link = { type: 'paragraph', text: [{ text: 'there', href: `/articles/${article.id}#p50` }] };
  const body = [...Array(60).fill('A paragraph.'), link];
  const other = anArticle({ id: '2026-01-02-0', title: 'Entry 0', body });
  const { screen } = await open({
    'articles/2026/2026-01-02-0.json': other,
    'around/2026/2026-01-02-0.json': { versions: [] },
  });
  await screen.getByRole('link', { name: 'Entry 0', exact: true }).click();
  await screen.getByRole('link', { name: 'there' }).click();
  await expect.element(screen.getByRole('heading', { level: 1, name: article.title })).toBeInTheDocument();
  const { top = -1 } = document.querySelector('#p50')?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(window.innerHeight);
});

test('of two links the later one counts, and the page that is left stays until its data is there', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { screen } = await open({ [`articles/2026/${article.id}.json`]: promise });
  await screen.getByRole('link', { name: article.title }).click();
  await expect.element(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  expect(address()).toBe('/page/1');
  await screen.getByRole('link', { name: /About/ }).first().click();
  await expect.element(screen.getByRole('heading', { level: 1, name: /About/ })).toBeVisible();
  await expect.element(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  resolve(article);
  await Promise.resolve();
  expect(address()).toBe('/about');
});

test('the link of the page that is shown makes no second entry in the history', async () => {
  const { screen } = await open();
  await screen.getByRole('link', { name: /About/ }).first().click();
  await expect.element(screen.getByRole('heading', { level: 1, name: /About/ })).toBeVisible();
  const before = window.history.length;
  await screen.getByRole('link', { name: /About/ }).first().click();
  await expect.poll(() => document.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  expect(window.history.length).toBe(before);
});

test('a link in a text to a file of the site is the browser’s, and the article stays', async () => {
  const body = [{ type: 'paragraph', text: [{ text: 'the feed', href: '/feed.xml' }] }];
  const { screen } = await renderReader(`/articles/${article.id}`, filesWith(anArticle({ body })), 'en');
  let taken: boolean | undefined;
  window.addEventListener(
    'click',
    (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    },
    { once: true },
  );
  await screen.getByRole('link', { name: 'the feed' }).click();
  expect(taken).toBe(false);
  expect([address(), heading()]).toEqual([`/articles/${article.id}`, article.title]);
});
