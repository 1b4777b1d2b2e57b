import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type CutLine, cutLine } from './cutLine.ts';
import { hydrated, test as readerTest } from './reader.ts';

/** The built reader. */
export const dist = join(import.meta.dirname, '../../dist');

/** The tests' page with a worker, and a host of its own whose line can be cut. `release` is the folder that it serves, `base` the path that it serves it at. */
export const test = readerTest.extend<{ release: string; base: string; line: CutLine }>({
  serviceWorkers: 'allow',
  release: [dist, { option: true }],
  base: ['/', { option: true }],
  line: async ({ release, base }, use) => {
    const line = await cutLine(release, base);
    await use(line);
    await line.cut();
  },
});

/** Opens a page, uses it, and waits until the worker answers for it. */
export async function visit(page: Page, line: Pick<CutLine, 'origin'>, address: string): Promise<void> {
  await page.goto(line.origin + address);
  await hydrated(page);
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}
