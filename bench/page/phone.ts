import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/**
 * A cheap phone on a slow line. The screen is a Moto G's, as in Lighthouse: on 360 × 640 many an article's first
 * paragraph is below the first screen and cannot be timed.
 */
export const phone = {
  width: 412,
  height: 823,
  density: 1.75,
  /** Milliseconds before each answer begins. */
  latency: 150,
  /** Bits a second, down and up. */
  down: 1_600_000,
  up: 750_000,
  /** How many times slower than this machine. */
  slower: 4,
} as const;

export interface PhonePage {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
}

/** A page on the phone in a new context: no cache, no connection and no storage. */
export async function openPhone(browser: Browser): Promise<PhonePage> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.density,
    isMobile: true,
    hasTouch: true,
    locale: 'fa-AF',
    timezoneId: 'Asia/Kabul',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency,
    downloadThroughput: phone.down / 8,
    uploadThroughput: phone.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slower });
  await session.send('Performance.enable');
  return { context, page, session };
}
