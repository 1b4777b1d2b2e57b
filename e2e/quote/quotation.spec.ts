import type { Page } from '@playwright/test';
import words from '../../src/quote/words/en.json' with { type: 'json' };
import { articles, expect, openIn, test } from '../support/reader.ts';

const address = `/articles/${articles.english}`;

/** Chooses the words from one element to another, as a keyboard does: nothing is focused. */
async function choose(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const [start, end] = [document.querySelector(first), document.querySelector(last)];
      start?.scrollIntoView({ block: 'center' });
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    },
    [from, to],
  );
}

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String).join('\n'));

test('what is chosen is copied with its credit by a key; the choice and the focus stay, and Escape closes the bar', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openIn(page, 'en', address);
  await choose(page, '#p2');
  const bar = page.getByRole('toolbar', { name: words.bar });
  await expect(bar.getByRole('button', { name: words.copy })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('q');
  await expect(bar.getByRole('status')).toHaveText(words.copied);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return [await read('text/plain'), await read('text/html')];
  });
  const lines = copied[0]?.split('\n') ?? [];
  expect(lines[0]).toMatch(/^\u2066“The word is karez \(کاریز\).*”\u2069$/u);
  expect(lines.at(-1)).toMatch(/\?words=1-\d+-\w+#p2:~:text=The%20word%20is,/);
  expect(copied[1]).toContain('dir="ltr"');
  expect(await page.evaluate(() => String(getSelection()))).toContain('The word is');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await choose(page, '#p1');
  await expect(bar.getByRole('button', { name: words.copy })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.locator('.find-bar input')).toBeFocused();
  await expect(bar).toBeHidden();
});

test('the picture is drawn in both shapes, small enough to be sent, and saved', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }));
  await openIn(page, 'en', address);
  await choose(page, '#p2');
  await page.getByRole('toolbar').getByRole('button', { name: words.picture }).click();
  const dialog = page.getByRole('dialog', { name: words['card.title'] });
  for (const [shape, height] of [
    ['card.square', 1080],
    ['card.tall', 1920],
  ] as const) {
    await dialog.getByRole('radio', { name: words[shape] }).check();
    await expect(dialog.locator(`canvas[height="${height}"][width="1080"]`)).toBeVisible();
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: words['card.save'] }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^2026-06-11-.*-(?:square|tall)\.png$/);
    const stream = await file.createReadStream();
    const bytes = await stream.toArray().then((parts) => Buffer.concat(parts));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.length).toBeLessThan(500_000);
  }
  await expect(dialog.getByRole('img', { name: /The word is karez/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('from the bar’s own buttons the focus goes to the passage, and the bar is back behind the picture', async ({
  page,
}) => {
  await openIn(page, 'en', address);
  await choose(page, '#p2');
  const bar = page.getByRole('toolbar', { name: words.bar });
  const picture = bar.getByRole('button', { name: words.picture });
  const dialog = page.getByRole('dialog', { name: words['card.title'] });
  await picture.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(bar).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('#p2')).toBeFocused();
  await expect(picture).toBeVisible();
  await picture.focus();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(page.locator('#p2')).toBeFocused();
  await choose(page, '#p1');
  await picture.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picture).toBeVisible();
});

test('a link to a passage that is followed inside the app opens it marked, until Escape is pressed', async ({
  page,
}) => {
  await openIn(page, 'en', '/about');
  await page.evaluate((href) => {
    document
      .querySelector('main')
      ?.append(Object.assign(document.createElement('a'), { href, textContent: 'go' }));
  }, `${address}#p2:~:text=The%20word%20is,in%20a%20circle.`);
  await page.getByRole('link', { name: 'go', exact: true }).click();
  await expect.poll(() => marked(page)).toMatch(/^The word is karez.*in a circle\.$/);
  await expect(page.locator('#p2')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toBe('');
});
