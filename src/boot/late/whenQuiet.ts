/** How long nothing may have been loaded for the page to count as quiet, in milliseconds. */
const quiet = 2_000;

/** Waits until a page is complete and loads nothing any more, so that what comes now takes nothing from it. */
export async function whenQuiet(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  let before = -1;
  for (let now = loaded(); now !== before; now = loaded()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
}

function loaded(): number {
  return performance.getEntriesByType('resource').length;
}
