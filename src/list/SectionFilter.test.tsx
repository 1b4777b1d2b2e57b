import { beforeEach, expect, test } from 'vitest';
import { page as tab } from 'vitest/browser';
import { aListPage, anArchive, anItem, aPublication } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

const european = 'sections/european-languages';
const page = aListPage([anItem({ language: 'de', title: 'Was tun?' })]);
const newer = aListPage([anItem({ id: '2026-01-03-newer', title: 'Newer' })]);
const files = {
  'publication.json': aPublication(),
  'archive.json': anArchive({ all: 1402, [european]: 30, [`${european}/de`]: 1, [`${european}/en`]: 29 }),
  [`lists/${european}/1.json`]: page,
  [`lists/${european}/2.json`]: newer,
  [`lists/${european}/de/1.json`]: page,
  [`lists/${european}/en/1.json`]: page,
  [`lists/${european}/en/2.json`]: newer,
  'lists/all/2.json': newer,
  'lists/front/1.json': page,
};

beforeEach(() => tab.viewport(1280, 900));

async function renderFilter(address: string, language: 'en' | 'fa-AF' = 'en', sent: object = files) {
  const { screen } = await renderReader(address, { ...sent }, language);
  const filter = screen.getByRole('navigation', {
    name: language === 'en' ? 'Sections and languages' : 'بخش‌ها و زبان‌ها',
  });
  await expect.element(filter).toBeVisible();
  return filter;
}

/** Every link of the filter: its name, where it leads, whether it is the current one. */
function links(filter: Awaited<ReturnType<typeof renderFilter>>) {
  return [...filter.element().querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-current'),
  ]);
}

test('every section is listed with its count in words, and the languages of one that has several', async () => {
  const filter = await renderFilter(`/${european}`);
  for (const [name, href] of [
    ['All sections 1,402 articles', '/'],
    ['Dari دری 0 articles', '/sections/dari'],
    ['European اروپایی 30 articles', `/${european}`],
    ['English 29 articles', `/${european}/en`],
    ['Deutsch 1 article', `/${european}/de`],
  ] as const) {
    await expect.element(filter.getByRole('link', { name })).toHaveAttribute('href', href);
  }
  expect(links(filter)).toHaveLength(5);
});

test('counts are in the digits of the chrome', async () => {
  const filter = await renderFilter(`/${european}/de`, 'fa-AF');
  await expect.element(filter.getByRole('link', { name: 'همهٔ بخش‌ها ۱٬۴۰۲ نوشته' })).toBeVisible();
  await expect.element(filter.getByRole('link', { name: 'Deutsch ۱ نوشته' })).toBeVisible();
  await expect.element(filter.getByRole('link', { name: 'اروپایی European ۳۰ نوشته' })).toBeVisible();
});

test.each([
  ['/', '/', 'page'],
  [`/${european}`, `/${european}`, 'page'],
  ['/sections/dari', '/sections/dari', 'page'],
  ['/sections/dari/fa-AF', '/sections/dari/fa-AF', 'page'],
  [`/${european}/de`, `/${european}/de`, 'page'],
  [`/${european}/page/1`, `/${european}`, 'true'],
  [`/${european}/en/page/2`, `/${european}/en`, 'true'],
  ['/page/2', '/', 'true'],
])('at %s the current one is %s (%s), and no other', async (address, href, current) => {
  const filter = await renderFilter(address);
  expect(links(filter).filter(([, state]) => state !== null)).toEqual([[href, current]]);
});

test('on a page that is not a list none is current', async () => {
  const filter = await renderFilter('/about');
  expect(links(filter).filter(([, state]) => state !== null)).toEqual([]);
});

test('without the archive’s counts the links still work', async () => {
  const filter = await renderFilter('/about', 'en', { 'publication.json': aPublication() });
  await expect
    .element(filter.getByRole('link', { name: 'Deutsch' }))
    .toHaveAttribute('href', `/${european}/de`);
  expect(filter.element().textContent).not.toMatch(/\d/);
});

test('each label and each language’s name has its own language and direction', async () => {
  const filter = await renderFilter('/about');
  const named = [...filter.element().querySelectorAll('[lang]')].map((element) => [
    element.textContent,
    element.getAttribute('lang'),
    element.getAttribute('dir'),
  ]);
  expect(named).toContainEqual(['اروپایی', 'fa', 'rtl']);
  expect(named).toContainEqual(['European', 'en', 'ltr']);
  expect(named).toContainEqual(['Deutsch', 'de', 'ltr']);
  expect(named).toContainEqual(['دری', 'fa', 'rtl']);
});

test.each([
  ['/', 'Sections and languages All sections'],
  [`/${european}`, 'Sections and languages European'],
  [`/${european}/de`, 'Sections and languages European Deutsch'],
  [`/${european}/en/page/2`, 'Sections and languages European English'],
  ['/sections/dari/fa-AF', 'Sections and languages Dari دری'],
])('on a narrow screen, at %s, it is one line: “%s”', async (address, name) => {
  await tab.viewport(390, 844);
  const filter = await renderFilter(address);
  await expect.element(filter.getByRole('button', { name, exact: true })).toBeVisible();
  await expect.element(filter.getByRole('link')).not.toBeInTheDocument();
  expect(filter.element().getBoundingClientRect().height).toBeLessThan(60);
});

test('pressed, the line opens the links over the page, and the chosen list’s page has them folded again', async () => {
  await tab.viewport(390, 844);
  const filter = await renderFilter('/');
  const folded = filter.element().getBoundingClientRect().toJSON();
  await filter.getByRole('button').click();
  await expect.element(filter.getByRole('link', { name: /^Deutsch/ })).toBeInViewport();
  expect(filter.element().getBoundingClientRect().toJSON()).toEqual(folded);

  await filter.getByRole('link', { name: /^English/ }).click();
  await expect.element(filter.getByRole('button', { name: /English/ })).toBeVisible();
  await expect.element(filter.getByRole('link')).not.toBeInTheDocument();
});

test('the current list, pressed, folds the links: the reader is there', async () => {
  await tab.viewport(390, 844);
  const filter = await renderFilter(`/${european}/en`);
  const line = filter.getByRole('button');
  await line.click();
  await filter.getByRole('link', { name: /^English/ }).click();
  await expect.element(filter.getByRole('link')).not.toBeInTheDocument();
  await expect.element(line).toBeVisible();
});

test('from one language to another of the list the links fold too', async () => {
  await tab.viewport(390, 844);
  const filter = await renderFilter(`/${european}/en`);
  await filter.getByRole('button').click();
  await filter.getByRole('link', { name: /^Deutsch/ }).click();
  await expect.element(filter.getByRole('button', { name: /Deutsch/ })).toBeVisible();
  await expect.element(filter.getByRole('link')).not.toBeInTheDocument();
});

test('where the page shows no list, nothing folds', async () => {
  await tab.viewport(390, 844);
  const filter = await renderFilter('/about');
  await expect.element(filter.getByRole('link', { name: /^Deutsch/ })).toBeVisible();
  await expect.element(filter.getByRole('button')).not.toBeInTheDocument();
});
