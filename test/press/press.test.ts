import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { anArticle } from '../../src/testing/factories.ts';
import { type ArticleFacts, articles, aSite, filesIn, rebuilt, type TestSite, timesIn } from './aSite.ts';

// The first build makes the reader too.
vi.setConfig({ testTimeout: 120_000 });

function changedSince(before: Map<string, number>, site: TestSite): string[] {
  const pages = [...timesIn(site.dist)].filter(([path, time]) => before.get(path) !== time);
  return pages.map(([path]) => path);
}

test('a site that has not changed is left alone', async () => {
  const site = aSite(articles(5));
  const first = await site.build();
  expect(first.pages.built).toBe(first.pages.all);
  const before = timesIn(site.dist);
  const second = await site.build();
  expect(second).toMatchObject({ read: 0, pages: { built: 0 }, files: { written: 0, removed: 0 } });
  expect(timesIn(site.dist)).toEqual(before);
});

test('one more article builds its page, its neighbour’s and its lists, and the site is as after a full build', async () => {
  const site = aSite(articles(75));
  await site.build();
  const before = timesIn(site.dist);
  site.write({ id: '2025-06-01-newest', language: 'de', title: 'Newest', authors: ['Author 9'] });
  const { pages, read } = await site.build();
  expect(read).toBe(1);
  const changed = changedSince(before, site);
  expect(changed.filter((path) => /^articles\/.*html$/.test(path))).toEqual([
    'articles/2025-03-15-number-73/index.html',
    'articles/2025-06-01-newest/index.html',
  ]);
  expect(changed.filter((path) => path.startsWith('content/qr/'))).toEqual([
    'content/qr/2025-06-01-newest.svg',
  ]);
  // The full pages of every list stay, and all pages of the lists that the article is not in: they are made with their own counts.
  expect(changed).not.toContain('page/1/index.html');
  expect(changed).not.toContain('page/3/index.html');
  expect(changed).toContain('page/4/index.html');
  expect(changed.filter((path) => /^sections\/.*html$/.test(path))).toEqual([
    'sections/european-languages/de/index.html',
    'sections/european-languages/de/page/2/index.html',
    'sections/european-languages/index.html',
    'sections/european-languages/page/3/index.html',
  ]);
  expect(changed.filter((path) => /^(?:authors|sources)\//.test(path) && path.endsWith('feed.xml'))).toEqual([
    'authors/author-9/feed.xml',
  ]);
  expect(pages.built).toBeLessThan(pages.all / 3);
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test('an article that others lead to changes the files around them, and of their pages only its neighbour’s', async () => {
  const site = aSite(articles(30));
  await site.build();
  const before = timesIn(site.dist);
  site.write({ id: '2025-06-01-newest', language: 'de', title: 'Newest', authors: ['Author 1'] });
  await site.build();
  const changed = changedSince(before, site);
  expect(changed.filter((path) => /^content\/around\/.*json$/.test(path)).length).toBeGreaterThan(2);
  expect(changed.filter((path) => /^articles\/.*html$/.test(path))).toEqual([
    'articles/2025-01-29-number-28/index.html',
    'articles/2025-06-01-newest/index.html',
  ]);
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test('corrections, removals, translations and articles between others leave the site as a full build does', async () => {
  const all = articles(30);
  const site = aSite(all);
  await site.build();
  const [first, second, third, , , last] = all;
  if (!first || !second || !third || !last) throw new Error('thirty were made');
  site.write({ ...first, title: 'Number 0, corrected', updated: '2025-03-03' });
  site.write({ ...third, translationOf: second.id });
  site.remove(last.id);
  site.write({ id: '2025-01-10-between', language: 'en', title: 'Between' });
  site.writeFile('content/images/kite.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>');
  await site.build();
  expect(existsSync(join(site.dist, 'articles', last.id))).toBe(false);
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test('a file with a new time and the same text changes nothing', async () => {
  const site = aSite(articles(3));
  await site.build();
  const before = timesIn(site.dist);
  site.write(articles(3)[0] as ArticleFacts);
  expect(await site.build()).toMatchObject({ read: 1, files: { written: 0 } });
  expect(timesIn(site.dist)).toEqual(before);
});

test('another publication.json rebuilds every page', async () => {
  const site = aSite(articles(3));
  await site.build();
  const path = join(site.dist, '../public/content/publication.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('desk@example.org', 'post@example.org'));
  const { pages } = await site.build();
  expect(pages.built).toBe(pages.all);
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test('an archive with errors builds nothing, and every error is named', async () => {
  const site = aSite(articles(3));
  await site.build();
  const before = timesIn(site.dist);
  const claimed = '2025-05-04-claimed';
  site.write({ id: '2025-05-01-untitled', title: '' });
  site.write({ id: '2025-05-02-lost', translationOf: '2020-01-01-nowhere' });
  site.write({ id: claimed, image: { src: 'images/lost.jpg', alt: '', width: 4, height: 3 } });
  site.writeFile('content/articles/2025/2025-05-03-torn.json', '{"id": "2025-05-03');
  site.writeFile('content/articles/2024/copy.json', JSON.stringify(anArticle({ id: claimed })));
  const error = await site.build().catch((reason: Error) => reason);
  const [first, ...named] = String(error).split('\n');
  expect(first).toMatch(/has 6 errors/);
  expect(named).toEqual([
    `✗ articles/2024/copy.json › id: “${claimed}” is also claimed by articles/2025/${claimed}.json`,
    '✗ articles/2025/2025-05-01-untitled.json › title: is empty',
    '✗ articles/2025/2025-05-02-lost.json › translationOf: there is no article “2020-01-01-nowhere”',
    expect.stringContaining('✗ articles/2025/2025-05-03-torn.json: is not valid JSON'),
    `✗ articles/2025/${claimed}.json › id: “${claimed}” is also claimed by articles/2024/copy.json`,
    `✗ articles/2025/${claimed}.json › image.src: there is no images/lost.jpg`,
  ]);
  expect(timesIn(site.dist)).toEqual(before);
  for (const id of ['2025-05-01-untitled', '2025-05-02-lost', '2025-05-03-torn', claimed]) site.remove(id);
  rmSync(join(site.dist, '../public/content/articles/2024'), { recursive: true });
  expect(await site.build()).toMatchObject({ files: { written: 0, removed: 0 } });
});

/** What can happen to the press's state. */
const damages: Record<string, (site: TestSite) => void> = {
  'the store is not a database': (site) => writeFileSync(storeOf(site), 'not a database'),
  'the store is torn': (site) => truncateSync(storeOf(site), 5000),
  'the store holds other words': (site) => {
    const text = readFileSync(storeOf(site), 'latin1');
    writeFileSync(storeOf(site), text.replaceAll('Number 1"', 'Number 9"'), 'latin1');
  },
  'a page was overwritten': (site) => writeFileSync(join(site.dist, 'index.html'), 'gone'),
  'a page was overwritten with as many bytes': (site) => {
    const file = join(site.dist, 'about/index.html');
    writeFileSync(file, 'x'.repeat(statSync(file).size));
    utimesSync(file, 1, 1);
  },
  'a compressed page is missing': (site) => rmSync(join(site.dist, 'index.html.br')),
  'the site is gone': (site) => rmSync(site.dist, { recursive: true }),
};

function storeOf(site: TestSite): string {
  const sites = join(site.cache, 'sites');
  return join(sites, readdirSync(sites)[0] ?? '', 'store.sqlite');
}

test('whatever is damaged, the site is right after the next build', async () => {
  const site = aSite(articles(12));
  await site.build();
  const sound = filesIn(site.dist);
  for (const [what, damage] of Object.entries(damages)) {
    damage(site);
    site.write(articles(12)[3] as ArticleFacts);
    await site.build();
    expect(filesIn(site.dist), what).toEqual(sound);
  }
});

test('a built reader damaged in the cache is built again', async () => {
  const site = aSite(articles(1));
  await site.build();
  const sound = filesIn(site.dist);
  // The other tests share the reader.
  const cache = join(site.cache, 'reader');
  const own = realpathSync(cache);
  rmSync(cache);
  cpSync(own, cache, { recursive: true });
  const [key = ''] = readdirSync(cache).sort(
    (a, b) => statSync(join(cache, b)).mtimeMs - statSync(join(cache, a)).mtimeMs,
  );
  writeFileSync(
    join(cache, key, 'renderer/pageDocument.js'),
    'export const pageDocument = () => ({ html: "" });',
  );
  rmSync(site.dist, { recursive: true });
  await site.build();
  expect(filesIn(site.dist)).toEqual(sound);
});

test('a retracted article keeps its page, which says so to search engines too, and leaves lists, feeds and sitemap', async () => {
  const all = articles(9);
  const site = aSite(all);
  await site.build();
  const [first, second, third] = all;
  if (!first || !second || !third) throw new Error('nine were made');
  site.write({ ...third, translationOf: first.id });
  const retraction = { date: '2025-03-03', text: 'Why it was withdrawn.' };
  site.write({ ...second, title: 'Withdrawn', retraction, body: [] });
  // A translation stays when its original is retracted.
  site.write({ ...first, title: 'Withdrawn too', retraction, body: [] });
  await site.build();
  const page = readFileSync(join(site.dist, 'articles', second.id, 'index.html'), 'utf8');
  expect(page).toContain('Why it was withdrawn.');
  expect(page).toContain('<meta name="robots" content="noindex">');
  const named = [...filesIn(site.dist)].flatMap(([path, text]) =>
    // Packs tell devices that keep the article.
    !/\.(?:br|gz)$|^(?:content\/)?packs\//.test(path) && text.includes(second.id) ? [path] : [],
  );
  expect(named.sort()).toEqual([
    `articles/${second.id}/index.html`,
    `content/articles/2025/${second.id}.json`,
  ]);
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
  site.write(second);
  site.write(first);
  await site.build();
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});
