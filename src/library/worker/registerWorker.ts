import { siteRoot } from '../../data/siteRoot.ts';
import { cachePrefix, type WorkerMessage, workerFile } from './workerNames.ts';

/** The name by which the host's policy knows what may name a script's address (Trusted Types). */
const policyName = 'worker';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

let trusted: string | undefined;

/** The worker's address, as browsers with Trusted Types want it. */
function workerAddress(): string {
  const address = siteRoot + workerFile;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // A policy of this name may be made once. It makes this one address, whatever it is asked for.
  trusted ??= trustedTypes?.createPolicy(policyName, { createScriptURL: () => address }).createScriptURL('');
  return trusted ?? address;
}

/**
 * Registers the service worker, which then keeps what the reader starts with.
 *
 * @returns undefined where the browser has none or refuses it (a private window, no https)
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const { serviceWorker } = navigator;
    if (!serviceWorker) return undefined;
    return await serviceWorker.register(workerAddress(), { scope: siteRoot });
  } catch {
    return undefined;
  }
}

/** The registration of this site's worker; undefined where there is none. */
export async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const found = await navigator.serviceWorker?.getRegistration(siteRoot);
    return found?.scope === scopeAddress() ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the worker and all that it keeps. Files of other sites at this host stay. */
export async function removeWorker(): Promise<void> {
  await (await findWorker())?.unregister();
  for (const name of await ownCaches()) await caches.delete(name);
}

/** The names of the caches that this site's worker keeps; another site at the same origin has its own. */
export async function ownCaches(): Promise<string[]> {
  if (typeof caches === 'undefined') return [];
  const names = await caches.keys().catch(() => []);
  return names.filter((name) => name === cachePrefix + scopeAddress());
}

/** Says something to a worker. */
export function tellWorker(worker: ServiceWorker | null, message: WorkerMessage): void {
  worker?.postMessage(message);
}

function scopeAddress(): string {
  return new URL(siteRoot, window.location.href).href;
}
