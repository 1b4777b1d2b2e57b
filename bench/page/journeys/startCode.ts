import type { PhoneTab } from '../phone.ts';

/** Points at a link, which starts the reader's code (decision 0016), and waits until it runs. */
export async function startCode({ page }: PhoneTab): Promise<void> {
  const link = page.locator('#reader a').first();
  await link.dispatchEvent('pointerover');
  await page.waitForFunction(
    (element) => Object.keys(element ?? {}).some((key) => key.startsWith('__reactProps$')),
    await link.elementHandle(),
    { polling: 100 },
  );
}
