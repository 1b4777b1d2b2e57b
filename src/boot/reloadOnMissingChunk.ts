import type { Path } from 'react-router';
import { loadsQuietly } from '../data/loadQuietly.ts';
import { mayKeep } from '../settings/mayKeep.ts';

/** The key of the addresses that this tab has reloaded. */
const key = 'aa-aa.reloaded';

/**
 * Loads a page whose code is gone from the host from there again (this page loaded before a release, a chunk requested
 * after it): the page that was asked for, once for each address and tab, never in a loop. Call it once, before anything is
 * imported on demand.
 *
 * The failed import still rejects, so that the page's boundary explains the error until the new page loads.
 * When the host cannot be reached nothing is loaded: the browser's own error page would replace the text.
 *
 * @param asked where a navigation that waits for its code is going, if one does
 */
export function reloadOnMissingChunk(asked: () => Path | undefined): void {
  window.addEventListener('vite:preloadError', () => {
    const to = asked() ?? (loadsQuietly() ? undefined : window.location);
    if (to) void loadOnce(to);
  });
}

async function loadOnce({ pathname, search, hash }: Path): Promise<void> {
  const address = pathname + search;
  if (reloadedAddresses().includes(address) || !(await isReachable(address)) || !note(address)) return;
  // Assigned, the present address with a hash would only scroll.
  if (address === window.location.pathname + window.location.search) window.location.reload();
  else window.location.assign(address + hash);
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
  if (noted.includes(address) || !mayKeep()) return false;
  try {
    window.sessionStorage.setItem(key, JSON.stringify([...noted, address]));
    return reloadedAddresses().includes(address);
  } catch {
    return false;
  }
}
