import type { Page } from '@playwright/test';
import { axeFindings } from '../support/axeFindings.ts';
import { pageKinds } from '../support/pageKinds.ts';
import { expect, openIn, test } from '../support/reader.ts';

test.beforeEach(({ allowErrors }) => allowErrors());

/** What can be pressed, its panels open: its name, its size, and whether it steers or is part of a list or a text. */
function targets(page: Page): Promise<{ name: string; width: number; height: number; steers: boolean }[]> {
  return page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true;
    const controls = [...document.querySelectorAll('a, button, summary, select, label:has(input)')];
    return controls.flatMap((control) => {
      const { width, height, bottom } = control.getBoundingClientRect();
      // What is not shown, and the link above the page that only the keyboard brings down.
      if (width <= 1 || bottom <= 0) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent.trim();
      const steers = control.closest('main') === null || control.closest('header') !== null;
      return [{ name, width: Math.round(width), height: Math.round(height), steers }];
    });
  });
}

for (const [kind, address] of Object.entries(pageKinds)) {
  test(`axe finds nothing on the page «${kind}» by day and by night, and a finger hits what is pressed`, async ({
    page,
    viewport,
  }) => {
    const narrow = (viewport?.width ?? 0) <= 600;
    // What axe looks at is the same on every screen: each asks it in one direction.
    await openIn(page, narrow ? 'fa-AF' : 'en', address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const all = await targets(page);
    expect(all.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    if (!narrow) return;
    const often = all.filter(({ steers }) => steers);
    expect(often.length).toBeGreaterThan(10);
    expect(often.filter(({ height }) => height < 44)).toEqual([]);
  });
}
