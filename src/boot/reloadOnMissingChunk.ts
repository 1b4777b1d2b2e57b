/** Where this tab notes the addresses at which it has reloaded already. */
const key = 'aa-aa.reloaded';

/**
 * Makes a page whose code is gone from the host (a page loaded before a release, a chunk asked for after it) load itself
 * anew: once an address in each tab, never in a loop. Call it once, before anything is imported on demand.
 *
 * The failed import still rejects, so that the page's boundary says in words what is the matter until the new page comes.
 * Where the host cannot be reached nothing is reloaded: the browser's own error page would take the text away.
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

/** Whether the host answers at this address, whatever the caches hold. */
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

/** Notes that this address was reloaded; false where that cannot be kept, for then it might be reloaded for ever. */
function note(address: string): boolean {
  const noted = reloadedAddresses();
  // Several chunks can fail at once: the first one has reloaded the page.
  if (noted.includes(address)) return false;
  try {
    window.sessionStorage.setItem(key, JSON.stringify([...noted, address]));
    return reloadedAddresses().includes(address);
  } catch {
    return false;
  }
}
