import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { anArticle } from '../../src/testing/factories.ts';
import { type ArticleFacts, aSite, filesIn, rebuilt, type TestSite, timesIn } from './aSite.ts';

vi.setConfig({ testTimeout: 60_000 });

/** `count` articles in three languages, a day apart, the oldest first. */
function articles(count: number): ArticleFacts[] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    const language = ['en', 'de', 'fa-AF'][at % 3] ?? 'en';
    return { id: `${date}-number-${at}`, language, title: `Number ${at}`, authors: [`Author ${at % 4}`] };
  });
}

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
  // The full pages of every list stay; openings and the newest pages show the counts.
  expect(changed).not.toContain('page/1/index.html');
  expect(changed).not.toContain('page/3/index.html');
  expect(changed).toContain('page/4/index.html');
  expect(changed).not.toContain('sections/dari/page/1/index.html.br');
  expect(changed.filter((path) => /^(?:authors|sources)\//.test(path) && path.endsWith('feed.xml'))).toEqual([
    'authors/author-9/feed.xml',
  ]);
  expect(pages.built).toBeLessThan(pages.all / 3);
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

test('a full disk leaves the site unchanged and is reported; with space again the build goes on where it stopped', async () => {
  const site = aSite(articles(3));
  await site.build();
  const before = timesIn(site.dist);
  for (const facts of articles(30)) site.write(facts);
  const { failed, output } = await site.buildOnFailingDisk('full:writeFileSync:40');
  expect(failed).toBe(true);
  expect(output).toMatch(/The disk is full\. .*is unchanged/);
  expect(timesIn(site.dist)).toEqual(before);
  await site.build();
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test.each(['writeFileSync:40', 'linkSync:20', 'renameSync:1', 'renameSync:2'])(
  'a build killed at %s leaves a whole site, and the next one finishes it',
  async (moment) => {
    const site = aSite(articles(24));
    await site.build();
    const before = filesIn(site.dist);
    for (const facts of articles(18)) site.write({ ...facts, title: `${facts.title} again` });
    const { failed } = await site.buildOnFailingDisk(`kill:${moment}`);
    expect(failed, 'the moment never came').toBe(true);
    // Between the two renames of a whole site its place is empty for the shortest possible moment.
    const whole = await rebuilt(site);
    if (moment !== 'renameSync:2') expect([before, whole]).toContainEqual(filesIn(site.dist));
    await site.build();
    expect(filesIn(site.dist)).toEqual(whole);
    expect(readdirSync(join(site.dist, '..')).filter((name) => name.startsWith('.dist'))).toEqual([]);
  },
);

test('a small change killed at a later move is finished by the next build', async () => {
  const site = aSite(articles(12));
  await site.build();
  site.write({ id: '2025-06-01-newest', language: 'de', title: 'Newest' });
  expect((await site.buildOnFailingDisk('kill:renameSync:7')).failed).toBe(true);
  site.write({ id: '2025-06-02-newer', language: 'en', title: 'Newer' });
  await site.build();
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test('what an interrupted build has made is kept', async () => {
  const site = aSite(articles(12));
  expect((await site.buildOnFailingDisk('kill:renameSync:1')).failed).toBe(true);
  const stage = join(site.dist, '../.dist.stage');
  const before = statSync(join(stage, 'index.html')).mtimeMs;
  await site.build();
  expect(statSync(join(site.dist, 'index.html')).mtimeMs).toBe(before);
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

test.each(Object.keys(damages))('where %s, the site is right after the next build', async (damage) => {
  const site = aSite(articles(12));
  await site.build();
  const sound = filesIn(site.dist);
  damages[damage]?.(site);
  site.write(articles(12)[3] as ArticleFacts);
  await site.build();
  expect(filesIn(site.dist)).toEqual(sound);
});

test('a built reader damaged in the cache is built again', async () => {
  const site = aSite(articles(1));
  await site.build();
  const sound = filesIn(site.dist);
  const cache = join(site.cache, 'reader');
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

test('two builds into one place do not run at once', async () => {
  const site = aSite(articles(3));
  const both = await Promise.allSettled([site.buildOnFailingDisk(''), site.buildOnFailingDisk('')]);
  const builds = both.map((one) => (one.status === 'fulfilled' ? one.value : { failed: true, output: '' }));
  expect(builds.some(({ failed }) => !failed)).toBe(true);
  for (const { failed, output } of builds)
    if (failed) expect(output).toContain('Another build is running here');
});
