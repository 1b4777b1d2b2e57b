import type { QueryClient } from '@tanstack/react-query';
import { render } from 'vitest-browser-react';
import 'virtual:fonts.css';
import '../styles/foundation.css';
import { BrowserReader } from '../boot/BrowserReader.tsx';
import { openPage } from '../boot/openPage.ts';
import { createTravel } from '../boot/travel.ts';
import { DataError } from '../data/dataError.ts';
import { createQueryClient } from '../data/queryClient.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { createI18n } from '../language/createI18n.ts';
import { applySettings, keepSettingsApplied } from '../settings/applySettings.ts';
import { showLanguage } from '../settings/settings.ts';
import { defaultSettings } from '../settings/settingsSchema.ts';

/**
 * Renders an address of the reader over an archive given as files (path below `content/` to JSON), chrome and all.
 * A file that is not given answers 404; text is sent as it is, an error in a file's place is thrown, a promise waited for.
 * Later changes to `files` are seen by the next request.
 */
export async function renderReader(
  address: string,
  files: Record<string, unknown>,
  language: ChromeLanguage = 'fa-AF',
): Promise<{ client: QueryClient; screen: Awaited<ReturnType<typeof render>> }> {
  const client = createQueryClient(async (path) => {
    const file = await files[path];
    if (file === undefined) throw new DataError('missing', path, 'answered 404');
    if (file instanceof Error) throw file;
    return typeof file === 'string' ? file : JSON.stringify(file);
  });
  const chrome = await createI18n(language);
  keepSettingsApplied();
  applySettings({ ...defaultSettings, theme: 'light' });
  showLanguage(language);
  window.history.pushState(null, '', address);
  const travel = createTravel('/', (pathname) => openPage(client, pathname, '/'));
  const screen = await render(<BrowserReader chrome={chrome} client={client} basename="/" travel={travel} />);
  return { client, screen };
}
