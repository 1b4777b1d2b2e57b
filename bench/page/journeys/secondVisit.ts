import type { Browser } from '@playwright/test';
import { unpackPhone } from '../phone.ts';
import { bytesOf } from '../traffic.ts';
import { openQuiet } from './openQuiet.ts';

/** The bytes over the wire of a page that is opened again, in a new tab, while the browser's cache has it. */
export async function secondVisit(browser: Browser, url: string): Promise<number> {
  const context = await unpackPhone(browser);
  try {
    await openQuiet(context, url);
    const { line } = await openQuiet(context, url);
    return bytesOf(line.traffic);
  } finally {
    await context.close();
  }
}
