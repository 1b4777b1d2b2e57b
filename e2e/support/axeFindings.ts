import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules whose answer depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page, by day and by night; by night only the colours are new. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules(colourRules)
    ).analyze();
    for (const { id, nodes } of violations)
      for (const node of nodes)
        found.push(`${colorScheme}: ${id}: ${node.target.join(' ')}: ${node.failureSummary}`);
  }
  return found;
}
