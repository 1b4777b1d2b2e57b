import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newKeyFile } from '../../src/press/sign/keyFile.ts';
import { addNextKey } from '../../src/press/sign/nextKey.ts';
import { signSite } from '../../src/press/sign/signSite.ts';
import { verifyCopy } from '../../src/press/verify/verifyCopy.ts';
import { folderOf } from '../../src/testing/folderOf.ts';
import { articles, aSite, timesIn } from './aSite.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a build signs what it publishes: of the lists, one more article writes three; another key is followed or warned of', async () => {
  const site = aSite(articles(6));
  const folder = await folderOf();
  const signingKey = join(folder, 'publication.key');
  const key = newKeyFile(signingKey, []);
  const check = () =>
    verifyCopy({ what: site.dist, key: { key: key.publicKey }, seen: join(folder, 'seen'), against: '' }, {});
  const changedLists = (before: Map<string, number>) =>
    [...timesIn(site.dist)]
      .filter(([path, time]) => path.startsWith('content/signed/') && before.get(path) !== time)
      .map(([path]) => path);

  await site.build({ signingKey });
  expect(await check()).toMatchObject({ good: 6, exitCode: 0 });
  // The command signs the same.
  expect((await signSite(site.dist, key, '2099-01-01')).isFormer).toBe(true);

  let before = timesIn(site.dist);
  site.write({ id: '2025-06-01-newest', language: 'de', title: 'Newest' });
  await site.build({ signingKey });
  expect(changedLists(before)).toEqual([
    'content/signed/2025-06-0.json',
    'content/signed/2025.json',
    'content/signed/root.json',
  ]);
  expect(await check()).toMatchObject({ good: 7, exitCode: 0 });

  const nextFile = join(folder, 'next.key');
  const next = newKeyFile(nextFile, []);
  before = timesIn(site.dist);
  const warned = await site.build({ signingKey: nextFile });
  expect(warned.warnings).toEqual([expect.stringMatching(/did not sign for the present one/)]);
  expect(changedLists(before)).toEqual(['content/signed/root.json']);
  expect((await check()).list).toEqual([expect.stringMatching(/another key/)]);

  const content = join(site.dist, '../public/content');
  await addNextKey(content, key, {
    to: next.publicKey,
    origin: 'https://www.example.org',
    day: '2026-11-30',
  });
  await site.build({ signingKey: nextFile });
  expect(await check()).toMatchObject({ good: 7, exitCode: 0 });

  const unsigned = await site.build();
  expect(unsigned.warnings).toEqual([expect.stringMatching(/was signed and no longer is/)]);
  expect(existsSync(join(site.dist, 'content/signed'))).toBe(false);
  // Its number is remembered, so that the next list is no older one.
  await site.build({ signingKey: nextFile });
  expect(await check()).toMatchObject({ exitCode: 0 });
});

test('a key file that is none stops the build before anything is built', async () => {
  const site = aSite(articles(1));
  const file = join(await folderOf({ key: 'no key' }), 'key');
  await expect(site.build({ signingKey: file })).rejects.toThrow(/is not a key file/);
  expect(existsSync(site.dist)).toBe(false);
});
