import { useSyncExternalStore } from 'react';
import { readSettings, subscribeSettings } from './settings.ts';
import type { Settings } from './settingsSchema.ts';

/** The media query of browsers that are told to save data. */
export const reducedData = '(prefers-reduced-data)';

/**
 * Whether pictures and fonts wait until they are asked for, and nothing is loaded ahead: as the reader has set it, else as
 * the browser says.
 */
export function savesData({ dataSaver }: Pick<Settings, 'dataSaver'> = readSettings()): boolean {
  if (dataSaver !== 'system') return dataSaver === 'on';
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia(reducedData).matches;
}

/** Whether data is saved, as that changes; undefined in a build, whose style knows (`data-saving`). */
export function useSavesData(): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(
    subscribeSettings,
    () => savesData(),
    () => undefined,
  );
}
