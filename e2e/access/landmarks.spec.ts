import { pageKinds } from '../support/pageKinds.ts';
import { expect, openIn, test } from '../support/reader.ts';

test.beforeEach(({ allowErrors }) => allowErrors());

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`the page «${kind}» has one h1, its landmarks, and no skipped heading level`, async ({ page }) => {
    await openIn(page, 'fa-AF', address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('contentinfo')).toHaveCount(1);
    const names = await page
      .getByRole('navigation')
      .evaluateAll((navigations) => navigations.map((one) => one.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
    const levels = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    const leaps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });
}
