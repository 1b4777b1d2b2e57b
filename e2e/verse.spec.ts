import { expect, openIn, test } from './support/reader.ts';

test('the motto is copied in reading order', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openIn(page, 'en', '/');
  await page
    .getByRole('banner')
    .getByRole('list')
    .evaluate((list) => window.getSelection()?.selectAllChildren(list));
  await page.keyboard.press('Control+C');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split(/\s+/).join(' ')).toBe(
    [
      'چو کشور نباشد تن من مباد',
      'بدین بوم و بر زنده یک تن مباد',
      'همه سر به سر تن به کشتن دهیم',
      'از آن به که کشور به دشمن دهیم',
    ].join(' '),
  );
});

test('the first hemistich of a bayt is at the right where there is room, else above', async ({ page }) => {
  await openIn(page, 'en', '/');
  const bayt = page.getByRole('banner').getByRole('listitem').first();
  const first = await bayt.getByText('چو کشور').boundingBox();
  const second = await bayt.getByText('بدین بوم').boundingBox();
  if (!first || !second) throw new Error('the motto is not drawn');
  if (Math.abs(first.y - second.y) < 4) expect(first.x).toBeGreaterThanOrEqual(second.x + second.width);
  else expect(first.y + first.height).toBeLessThanOrEqual(second.y + 1);
});

test('hemistichs in columns are flush at both edges', async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) < 600, 'on a phone the hemistichs are in one column');
  await openIn(page, 'fa-AF', '/');
  const halves = page.getByRole('banner').getByRole('listitem').locator('span');
  const boxes = await halves.evaluateAll((spans) =>
    spans.map((span) => span.getBoundingClientRect().toJSON()),
  );
  expect(boxes).toHaveLength(4);
  expect(Math.abs(boxes[0].left - boxes[2].left)).toBeLessThan(1);
  expect(Math.abs(boxes[1].right - boxes[3].right)).toBeLessThan(1);
});
