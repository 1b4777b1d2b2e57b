import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { loadQuietly } from '../../data/loadQuietly.ts';
import { whenIdle } from '../../data/whenIdle.ts';
import { listenForShortcuts } from '../../keyboard/listenForShortcuts.ts';
import { keepSettingsApplied } from '../../settings/applySettings.ts';
import { readSettings } from '../../settings/settings.ts';
import { setUpSheet } from '../../sheet/setUpSheet.tsx';
import { followOtherTabs } from '../followOtherTabs.ts';
import { loadAhead } from '../loadAhead.ts';

/**
 * Starts what a reader may want once the page can be used, and what no page needs to be read.
 *
 * @param open loads the page of a path
 */
export function afterStart(
  open: (pathname: string) => Promise<unknown>,
  client: QueryClient,
  chrome: i18n,
): void {
  keepSettingsApplied();
  listenForShortcuts(chrome, () => readSettings().shortcuts);
  followOtherTabs(chrome);
  setUpSheet(client, chrome);
  loadAhead(open);
  const late = () =>
    loadQuietly(async () => (await import('./startLateParts.tsx')).startLateParts(client, chrome));
  // The first text comes first.
  whenIdle(() => void late());
}
