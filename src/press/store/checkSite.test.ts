import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BuiltUnits, type WrittenFile } from './builtUnits.ts';
import { answerCheck, checkSite } from './checkSite.ts';
import { DamagedStoreError, openStore } from './store.ts';

/** A site of pages with one compressed form each, and a store that says so. */
function aBuiltSite(pages: readonly string[]) {
  const place = mkdtempSync(join(tmpdir(), 'aaaa-check-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const site = join(place, 'dist');
  const file = join(place, 'store.sqlite');
  const store = openStore(file);
  const built = new BuiltUnits(store, 'built');
  for (const path of pages) {
    const files = [path, `${path}.br`].map((name): WrittenFile => {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), name);
      const { size, mtimeMs } = statSync(join(site, name));
      return [name, size, mtimeMs];
    });
    built.put({ path, key: `key of ${path}`, inputs: ['archive.json'], files });
  }
  store.setFact('units', String(pages.length));
  return { site, file, store, built };
}

const pages = ['about/index.html', 'archive/index.html', 'index.html', 'search/index.html'];

test('a look at a site finds what is missing, shorter or newer, in the press’s thread and in one of its own', async () => {
  const { site, file, store } = aBuiltSite(pages);
  expect(answerCheck({ store: file, site })).toEqual({ found: { units: 4, changed: new Set() } });
  rmSync(join(site, 'index.html.br'));
  writeFileSync(join(site, 'about/index.html'), 'gone');
  utimesSync(join(site, 'search/index.html'), 1, 1);
  const found = { units: 4, changed: new Set(['about/index.html', 'index.html', 'search/index.html']) };
  expect(answerCheck({ store: file, site })).toEqual({ found });
  expect(await checkSite(store, file, site)).toEqual(found);
  // As if there were many: a thread looks.
  store.setFact('units', '5000');
  expect(await checkSite(store, file, site)).toEqual(found);
  store.close();
});

test('a damaged row is named, whoever looks', async () => {
  const { site, file, store } = aBuiltSite(pages);
  store.database.exec("UPDATE built SET files = '[]' WHERE path = 'index.html'");
  expect(answerCheck({ store: file, site })).toEqual({ damage: 'The row of index.html is damaged' });
  for (const units of ['4', '5000']) {
    store.setFact('units', units);
    await expect(checkSite(store, file, site)).rejects.toThrow(DamagedStoreError);
  }
  store.close();
});

test('the units that have a file are found by its name alone', () => {
  const { store, built } = aBuiltSite(pages);
  const files = ['index.html', 'index.html.br'];
  expect([...built.naming('index.html.br')]).toEqual([['index.html', files]]);
  expect([...built.naming('x.html')]).toEqual([]);
  store.close();
});
