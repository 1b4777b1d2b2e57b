import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { articles, aSite, filesIn, rebuilt, timesIn } from './aSite.ts';

vi.setConfig({ testTimeout: 60_000 });

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
    // More than half of the site changes.
    for (const facts of articles(60)) site.write({ ...facts, title: `${facts.title} again` });
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

test('two builds into one place do not run at once', async () => {
  const site = aSite(articles(3));
  const both = await Promise.allSettled([site.buildOnFailingDisk(''), site.buildOnFailingDisk('')]);
  const builds = both.map((one) => (one.status === 'fulfilled' ? one.value : { failed: true, output: '' }));
  expect(builds.some(({ failed }) => !failed)).toBe(true);
  for (const { failed, output } of builds)
    if (failed) expect(output).toContain('Another build is running here');
});
