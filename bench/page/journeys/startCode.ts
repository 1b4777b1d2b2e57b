import type { PhoneTab } from '../phone.ts';

/** Points at a control, which starts the reader's code (decision 0016), and waits until it runs. */
export async function startCode({ page }: PhoneTab): Promise<void> {
  const control = page.locator('select[name=chrome]');
  await control.dispatchEvent('pointerover');
  await page.waitForFunction(
    (element) => Object.keys(element ?? {}).some((key) => key.startsWith('__reactProps$')),
    await control.elementHandle(),
    { polling: 100 },
  );
}
