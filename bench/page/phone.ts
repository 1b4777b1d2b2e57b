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

/** The profile in words. */
export const phoneText = `${phone.width} × ${phone.height}, ${phone.down / 1e6} Mbit/s, ${phone.latency} ms, processor ${phone.slower} times slower`;

/** A tab of the phone, with what slows it. */
export interface PhoneTab {
  page: Page;
  session: CDPSession;
}

/** The phone with nothing kept: no cache, no connection and no storage. The caller closes it. */
export function unpackPhone(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: phone.density,
    isMobile: true,
    hasTouch: true,
    locale: 'fa-AF',
    timezoneId: 'Asia/Kabul',
  });
}

/** Opens a tab. Its `TaskDuration` is the processor's own time, which other work on the machine lengthens least. */
export async function openTab(context: BrowserContext): Promise<PhoneTab> {
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
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}
