import type { Locator } from '@playwright/test';
import type { PhoneTab } from '../phone.ts';

/**
 * Puts a finger on a control and lifts it again.
 *
 * @param held how long it stays, in milliseconds
 */
export async function touch({ session }: PhoneTab, control: Locator, held: number): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error(`There is no ${control} to touch`);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  if (held > 0) await new Promise((resolve) => setTimeout(resolve, held));
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
