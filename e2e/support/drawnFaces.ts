import type { Page } from '@playwright/test';

/** The faces that have drawn an element's text, by the names in their files; one that is not the reader's says so. */
export async function drawnFaces(page: Page, selector: string): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { root } = await tools.send('DOM.getDocument');
  const { nodeId } = await tools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await tools.send('CSS.getPlatformFontsForNode', { nodeId });
  await tools.detach();
  return fonts
    .map(({ postScriptName, isCustomFont }) => postScriptName + (isCustomFont ? '' : ' of the device'))
    .sort();
}

/** Opens an address with its faces in the browser's cache, as on every visit but the first. */
export async function openAgain(page: Page, address: string): Promise<void> {
  for (let visit = 0; visit < 2; visit++) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
  }
}
