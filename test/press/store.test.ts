import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { aSite, filesIn, rebuilt, type TestSite } from './aSite.ts';
import { damage, damageOneIn, randomNumbers } from './damage.ts';

const slow = { timeout: 120_000 };

const articles = Array.from({ length: 9 }, (_, at) => ({
  id: `2025-01-0${at + 1}-number-${at}`,
  language: ['en', 'de', 'fa-AF'][at % 3] ?? 'en',
  title: `Number ${at}`,
}));
const newest = { id: '2025-06-01-newest', language: 'de', title: 'Newest' };

function storeOf(site: TestSite): string {
  const sites = join(site.cache, 'sites');
  return join(sites, readdirSync(sites)[0] ?? '', 'store.sqlite');
}

function change(site: TestSite, sql: string, ...values: string[]): void {
  const database = new DatabaseSync(storeOf(site));
  database.prepare(sql).run(...values);
  database.close();
}

const list = 'content/lists/all/1.json';
const page = `articles/${articles[2]?.id}/index.html`;

test.each([
  ['whose path was changed', 'UPDATE built SET path = ? WHERE path = ?', 'gone', list],
  ['whose files were changed', 'UPDATE built SET files = ? WHERE path = ?', `[["${list}",1,1]]`, page],
  [
    'that is another’s',
    'UPDATE built SET path = ?, files = ? WHERE path = ?',
    'gone',
    `[["${list}",1,1]]`,
    page,
  ],
  ['that was lost', 'DELETE FROM built WHERE path = ?', page],
])(
  'a row of the built units %s takes no file away and leaves none behind',
  slow,
  async (_, sql, ...values) => {
    const site = aSite(articles);
    await site.build();
    expect(existsSync(join(site.dist, list))).toBe(true);
    change(site, sql, ...values);
    site.remove(articles[2]?.id ?? '');
    site.write(newest);
    await site.build();
    expect(filesIn(site.dist)).toEqual(await rebuilt(site));
  },
);

test('a file that passes from one part of the site to another stays', slow, async () => {
  const site = aSite(articles);
  await site.build();
  const drawn = readdirSync(site.dist).filter((name) => name.endsWith('.png'));
  expect(drawn.length).toBeGreaterThan(0);
  rmSync(join(site.dist, '../public/favicon.svg'));
  for (const name of drawn) site.writeFile(name, 'the editors’ own');
  await site.build();
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test(
  'whatever is damaged in the store and among the cards, the next build is as a fresh one',
  slow,
  async () => {
    const site = aSite(articles);
    mkdirSync(join(site.cache, 'cards'), { recursive: true });
    await site.build();
    const random = randomNumbers(16);
    for (let round = 0; round < 3; round++) {
      const done = [damage(storeOf(site), random), damageOneIn(join(site.cache, 'cards'), random)];
      site.write({ ...newest, title: `Newest ${round}` });
      if (round % 2) site.remove(articles[round]?.id ?? '');
      await site.build();
      expect(filesIn(site.dist), `round ${round}: ${done}`).toEqual(await rebuilt(site));
    }
  },
);

test('a file with the same length and time and other content is seen', slow, async () => {
  const site = aSite(articles);
  const picture = (shown: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><!--${shown}--></svg>`;
  site.writeFile('content/images/kite.svg', picture('one'));
  const [first] = articles;
  const paths = ['content/images/kite.svg', `content/articles/2025/${first?.id}.json`];
  const sizes = () =>
    paths.map((path) => {
      const file = join(site.dist, '../public', path);
      utimesSync(file, 1, 1);
      return statSync(file).size;
    });
  const before = sizes();
  await site.build();
  site.writeFile('content/images/kite.svg', picture('two'));
  site.write({ ...first, id: first?.id ?? '', title: 'Number X' });
  expect(sizes()).toEqual(before);
  await site.build();
  expect(filesIn(site.dist)).toEqual(await rebuilt(site));
});

test.each([
  ['ENOSPC:writeFileSync:40', /The disk is full\. .*\.dist\.stage\/.* could not be written: free some space/],
  ['EACCES:mkdirSync:1', /You have no permission to use .*\. Change its owner or its permissions/],
  ['EROFS:writeFileSync:1', /is on a disk that can only be read\. Make the disk writable/],
])('a build that the system stops says what to do: %s', slow, async (failure, advice) => {
  const site = aSite(articles);
  const { failed, output } = await site.buildOnFailingDisk(failure);
  expect(failed).toBe(true);
  expect(output).toMatch(advice);
  expect(output).not.toMatch(/E[A-Z]{4,}:|\n +at /);
});

test('a build into a path that a file blocks names it', slow, async () => {
  const site = aSite(articles);
  mkdirSync(site.cache);
  writeFileSync(join(site.cache, 'sites'), '');
  const { failed, output } = await site.buildOnFailingDisk('');
  expect(failed).toBe(true);
  expect(output).toContain('a file stands where a folder is needed');
});
