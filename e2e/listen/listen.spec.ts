import { join } from 'node:path';
import words from '../../src/listen/words/en.json' with { type: 'json' };
import { buildAndServe } from '../support/buildAndServe.ts';
import { cutLine } from '../support/cutLine.ts';
import { test, visit } from '../support/cutReader.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { expect } from '../support/reader.ts';
import { recorded, withRecording } from '../support/withRecording.ts';

const { id, src } = recorded;

/** The other publication, with a recording of one article. @returns its built folder */
async function builtWithRecording(folder: string): Promise<string> {
  const out = join(folder, 'dist');
  const served = await buildAndServe(await withRecording(folder), out);
  await served.close();
  return out;
}

test('a recording plays with its sentence marked, is kept with its article, and plays without a line; the page without JavaScript has it too', async ({
  page,
  browser,
  allowErrors,
}, info) => {
  test.setTimeout(300_000);
  allowErrors();
  const line = await cutLine(await builtWithRecording(info.outputPath()));
  await page.addInitScript(() => localStorage.setItem('aa-aa.preferences', JSON.stringify({ chrome: 'en' })));
  await visit(page, line, `/articles/${id}`);
  const opener = page.getByRole('button', { name: words.open, exact: true });
  const bar = page.getByRole('group', { name: words.bar });
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => `${range}`));
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  await opener.click();
  await expect(bar.getByText('CC0')).toBeVisible();
  await expect.poll(marked).toEqual([title.trim()]);
  await expect(bar.getByRole('button', { name: words.pause })).toBeFocused();
  await expect.poll(() => bar.getByRole('progressbar').getAttribute('value').then(Number)).toBeGreaterThan(0);
  await bar.getByRole('button', { name: words.next }).click();
  await expect.poll(async () => (await marked())[0]).not.toBe(title.trim());
  await bar.getByRole('button', { name: words.close }).click();
  await expect(opener).toBeFocused();
  expect(await marked()).toEqual([]);

  await page.getByRole('main').locator('[aria-keyshortcuts="s"]').click();
  await expect
    .poll(async () => (await keptIn(page, 'pictures')).map((kept) => (kept as { src: string }).src))
    .toContain(src);

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const built = await plain.newPage();
  await built.goto(`${line.origin}/articles/${id}`);
  await expect(built.locator('audio[controls]')).toHaveAttribute('src', `../../content/${src}`);
  await expect(built.locator('audio + p')).toContainText('CC0');
  await plain.close();

  await line.cut();
  await page.reload();
  await opener.click();
  await bar.getByRole('button', { name: words.next }).click();
  await expect
    .poll(() => bar.getByRole('progressbar').getAttribute('value').then(Number))
    .toBeGreaterThan(0.6);
  await expect(bar.getByRole('status')).toHaveText('');
});
