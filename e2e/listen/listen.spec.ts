import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import words from '../../src/listen/words/en.json' with { type: 'json' };
import { chime } from '../../src/testing/chime.ts';
import { buildAndServe } from '../support/buildAndServe.ts';
import { cutLine } from '../support/cutLine.ts';
import { test, visit } from '../support/cutReader.ts';
import { keptIn } from '../support/keptLibrary.ts';
import { expect } from '../support/reader.ts';

const id = '2024-02-06-the-lighthouse';
const src = `audio/${id}/bells.wav`;

/** The other publication, with a recording of one article. @returns its built folder */
async function withRecording(folder: string): Promise<string> {
  const publicDir = join(folder, 'public');
  await cp(join(import.meta.dirname, '../fixtures/other-publication'), publicDir, { recursive: true });
  const file = chime(8);
  const path = join(publicDir, `content/articles/2024/${id}.json`);
  const article = JSON.parse(await readFile(path, 'utf8'));
  const audio = {
    src,
    type: 'audio/wav',
    bytes: file.length,
    duration: 8,
    licence: 'CC0',
    sentences: [
      [0, 0, 0],
      [1, 0, 5],
    ],
  };
  await writeFile(path, JSON.stringify({ ...article, audio }));
  await mkdir(join(publicDir, `content/audio/${id}`), { recursive: true });
  await writeFile(join(publicDir, 'content', src), file);
  const out = join(folder, 'dist');
  const served = await buildAndServe(publicDir, out);
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
  const line = await cutLine(await withRecording(info.outputPath()));
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
