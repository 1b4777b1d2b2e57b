import { ownPrefix } from '../../settings/keepNothing.ts';

/** The address below which this site lies. */
export function ownScope(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href;
}

/** The names of this site's caches; another site at the same origin has its own. */
export async function ownCaches(): Promise<string[]> {
  if (typeof caches === 'undefined') return [];
  const names = await caches.keys().catch(() => []);
  // Workbox ends a name with the scope of its worker.
  return names.filter((name) => name.startsWith(ownPrefix) || name.endsWith(ownScope()));
}
