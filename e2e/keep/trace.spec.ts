import carrying from '../../src/library/words/carry/fa-AF.json' with { type: 'json' };
import faults from '../../src/library/words/faults/fa-AF.json' with { type: 'json' };
import taking from '../../src/library/words/offline/fa-AF.json' with { type: 'json' };
import places from '../../src/library/words/places/fa-AF.json' with { type: 'json' };
import shelf from '../../src/library/words/shelf/fa-AF.json' with { type: 'json' };
import { axeFindings } from '../support/axeFindings.ts';
import { test, visit } from '../support/cutReader.ts';
import { articles, expect, hydrated, lists } from '../support/reader.ts';
import { storageDump } from '../support/storageDump.ts';
import { filled, words } from '../support/words.ts';

const own = words['fa-AF'];

test('after all that can be kept was kept, “remove everything” leaves a browser as before the first visit; a file brings the list back', async ({
  page,
  line,
}, info) => {
  // The browser's own dialogue, which a test can't answer; without it the file is a download.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`${line.origin}/robots.txt`);
  const before = await storageDump(page);

  // Settings with what is remembered, a place, a saved article, a section, the worker.
  await page.goto(`${line.origin}/articles/${articles.dari}`);
  await hydrated(page);
  await page.locator('summary').filter({ hasText: own['settings.open'] }).click();
  await page.getByRole('radio', { name: own['settings.theme.dark'] }).click();
  await page.getByRole('checkbox', { name: places['remember.label'] }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('main').locator('[aria-keyshortcuts="s"]').click();
  await expect(page.getByRole('main').locator('[aria-keyshortcuts="s"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.locator('#p6').evaluate((element) => element.scrollIntoView());
  await visit(page, line, lists.pashto);
  await page.getByText(taking['take.open']).click();
  await page.getByRole('button', { name: taking['take.begin'] }).click();
  await expect(page.getByText(taking['take.remove'])).toBeVisible();
  const kept = await storageDump(page);
  expect(Object.keys(kept.local)).toEqual(['aa-aa.preferences']);
  expect(kept).toMatchObject({
    databases: ['aa-aa.library'],
    caches: [expect.stringMatching(/^aa-aa\.shell /)],
    workers: [`${line.origin}/`],
  });

  // The list as a file.
  await page.goto(`${line.origin}/saved`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: carrying['carry.out'] }).click();
  const file = info.outputPath('saved.json.gz');
  await (await download).saveAs(file);
  await expect(page.getByText(filled(carrying['carry.made_one'], { count: 1 }))).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('main').getByRole('link', { name: own['storage.title'] }).click();
  await page.getByRole('button', { name: shelf['trace.open'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: shelf['trace.confirm'] }).click();
  await expect(page.getByText(shelf['trace.done'])).toBeVisible();
  // Nothing comes back while the tab goes on.
  await page.getByRole('link', { name: own['saved.title'] }).first().click();
  await expect(page.getByText(faults.removed).first()).toBeVisible();
  expect(await storageDump(page)).toEqual(before);
  await page.goto(`${line.origin}/robots.txt`);
  expect(await storageDump(page)).toEqual(before);

  await page.goto(`${line.origin}/saved`);
  await expect(page.getByText(shelf['saved.empty'])).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText(filled(carrying['carry.added_one'], { count: 1 }))).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('heading')).toHaveCount(1);
});
