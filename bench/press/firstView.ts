import { chromium, devices } from 'playwright';
import { serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { launchOptions } from '../../src/testing/chromium.ts';

export interface FirstView {
  /** Bytes over the wire by the browser's resource type: Document, Stylesheet, Script … */
  kinds: Record<string, number>;
  /** Bytes of the uncompressed page. */
  unpacked: number;
}

/**
 * What a phone with an empty cache loads for the home page of a built site, until the network is idle:
 * bytes over the wire, headers included. Throws when the page does not answer 200.
 */
export async function measureFirstView(folder: string): Promise<FirstView> {
  const site = await serveFolder(folder);
  const browser = await chromium.launch(launchOptions());
  try {
    const { defaultBrowserType: _, ...phone } = devices['Pixel 7'] ?? {};
    const context = await browser.newContext({ ...phone, locale: 'fa-AF', timezoneId: 'Asia/Kabul' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kindOf = new Map<string, string>();
    const kinds: FirstView['kinds'] = {};
    session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kindOf.get(requestId) ?? 'Other';
      kinds[kind] = (kinds[kind] ?? 0) + encodedDataLength;
    });
    await session.send('Network.enable');
    const answer = await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    if (answer?.status() !== 200) throw new Error(`The home page answered ${answer?.status()}`);
    return { kinds, unpacked: (await answer.body()).length };
  } finally {
    await browser.close();
    await site.close();
  }
}
