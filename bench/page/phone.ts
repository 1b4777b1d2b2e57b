import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/**
 * A cheap phone on a thin line. The screen is a Moto G's, as Lighthouse has it: on 360 × 640 many an article's first
 * paragraph is below the first screen, and what is not seen cannot be timed.
 */
export const phone = {
  width: 412,
  height: 823,
  density: 1.75,
  /** Milliseconds that every request waits before its answer begins. */
  latency: 150,
  /** Bits a second towards the phone, and away from it. */
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

/** A page on the phone with nothing kept from before: a new context has no cache, no connection and no storage. */
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
