import { expect, test } from 'vitest';
import { siteRoot } from '../../data/siteRoot.ts';
import { removeWorker } from './registerWorker.ts';
import { cachePrefix } from './workerNames.ts';

test('what the worker keeps is removed, and what another site at this host keeps is not', async () => {
  const own = cachePrefix + new URL(siteRoot, window.location.href).href;
  const others = [`${own}mirror/`, 'of another site'];
  for (const name of [own, ...others]) await caches.open(name);
  await removeWorker();
  expect(await caches.has(own)).toBe(false);
  for (const name of others) {
    expect(await caches.has(name)).toBe(true);
    await caches.delete(name);
  }
});
