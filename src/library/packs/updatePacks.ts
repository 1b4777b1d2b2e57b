import { keptPacks } from './packStore.ts';
import { takeAlong } from './takeAlong.ts';

/** Brings what is new to the lists that the reader has taken along. What fails is tried at the next visit. */
export async function updatePacks(): Promise<void> {
  for (const { list, extent } of await keptPacks()) await takeAlong(list, extent).catch(() => undefined);
}
