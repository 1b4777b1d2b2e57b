/** The key of the addresses that this tab has reloaded. */
const key = 'aa-aa.reloaded';

/**
 * Reloads a page whose code is gone from the host (the page loaded before a release, a chunk requested after it):
 * once for each address and tab, never in a loop. Call it once, before anything is imported on demand.
 *
 * The failed import still rejects, so that the page's boundary explains the error until the new page loads.
 * When the host cannot be reached nothing is reloaded: the browser's own error page would replace the text.
 */
export function reloadOnMissingChunk(): void {
  window.addEventListener('vite:preloadError', () => {
    void reloadOnce();
  });
}

async function reloadOnce(): Promise<void> {
  const address = window.location.pathname + window.location.search;
  if (reloadedAddresses().includes(address) || !(await isReachable(address)) || !note(address)) return;
  window.location.reload();
}

/** Whether the host answers at this address, bypassing the caches. */
async function isReachable(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return status < 500;
  } catch {
    return false;
  }
}

function reloadedAddresses(): unknown[] {
  try {
    const noted: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(noted) ? noted : [];
  } catch {
    return [];
  }
}

/** Records that this address was reloaded; false if that cannot be stored, because it might then reload for ever. */
function note(address: string): boolean {
  const noted = reloadedAddresses();
  // Several chunks can fail at once: the first has reloaded the page.
  if (noted.includes(address)) return false;
  try {
    window.sessionStorage.setItem(key, JSON.stringify([...noted, address]));
    return reloadedAddresses().includes(address);
  } catch {
    return false;
  }
}
