import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import listening from '../../src/listen/words/en.json' with { type: 'json' };
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { newKeyFile } from '../../src/press/sign/keyFile.ts';
import english from '../../src/trust/words/en.json' with { type: 'json' };
import persian from '../../src/trust/words/fa-AF.json' with { type: 'json' };
import { buildAndServe } from '../support/buildAndServe.ts';
import { expect, hydrated, openIn, test } from '../support/reader.ts';
import { recorded, withRecording } from '../support/withRecording.ts';

const mirrors = ['https://first.example/reader', 'https://second.example'];
let folder: string;
let site: Served;

// One worker builds it once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(90_000);
  // A key is kept outside of every repository.
  folder = await mkdtemp(join(tmpdir(), 'signed-'));
  const key = join(folder, 'publication.key');
  newKeyFile(key, []);
  site = await buildAndServe(await withRecording(folder, { mirrors }), join(folder, 'dist'), key);
});

test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('the page of the addresses shows each as text and as a code that says the same, and the key; in Persian and in English', async ({
  page,
}) => {
  for (const [language, said] of [
    ['fa-AF', persian],
    ['en', english],
  ] as const) {
    await openIn(page, language, `${site.origin}/about/mirrors`);
    const rows = page.getByRole('main').getByRole('listitem');
    await expect(rows).toHaveCount(4);
    for (const [at, address] of ['https://example.org', ...mirrors].entries()) {
      const row = rows.nth(at);
      const link = row.getByRole('link', { name: address.replace('https://', ''), exact: true });
      await expect(link).toHaveAttribute('href', address);
      await expect(link.locator('bdi')).toHaveCSS('direction', 'ltr');
      const code = row.getByRole('img', { name: said['page.code'] });
      await code.scrollIntoViewIfNeeded();
      await expect
        .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      expect(await decoded(await code.screenshot())).toBe(address);
    }
    await expect(page.getByText(/^(?:[a-z2-7]{4} ){5}[a-z2-7]{4}$/)).toBeVisible();
    const [known = ''] = said['key.known'].split('.');
    await expect(page.getByRole('status').filter({ hasText: known })).toBeVisible();
  }
});

test('a changed recording of a copy is told, and does not play unasked; the publication’s own plays', async ({
  page,
}) => {
  const opener = page.getByRole('button', { name: listening.open, exact: true });
  const bar = page.getByRole('group', { name: listening.bar });
  const heard = () => bar.getByRole('progressbar').getAttribute('value').then(Number);
  const file = join(folder, 'dist/content', recorded.src);
  const bytes = await readFile(file);
  const changed = Buffer.from(bytes);
  changed[1_000] = (changed[1_000] ?? 0) ^ 1;
  await writeFile(file, changed);
  await openIn(page, 'en', `${site.origin}/articles/${recorded.id}`);
  await opener.click();
  const warning = bar.getByRole('alert');
  await expect(warning).toContainText(english['recording.changed']);
  await expect(warning.getByRole('link', { name: english['article.own'] })).toHaveAttribute(
    'href',
    `https://example.org/articles/${recorded.id}`,
  );
  expect(await heard()).toBe(0);
  await bar.getByRole('button', { name: listening.play }).click();
  await expect.poll(heard).toBeGreaterThan(0);
  await expect(warning).toBeVisible();

  await writeFile(file, bytes);
  await page.reload();
  await hydrated(page);
  await opener.click();
  await expect.poll(heard).toBeGreaterThan(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

/** What a code says, as it is drawn. */
async function decoded(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
