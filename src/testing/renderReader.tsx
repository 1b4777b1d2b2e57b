import type { QueryClient } from '@tanstack/react-query';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { render } from 'vitest-browser-react';
import 'virtual:fonts.css';
import '../styles/foundation.css';
import { DataError } from '../data/dataError.ts';
import { createQueryClient } from '../data/queryClient.ts';
import type { ChromeLanguage } from '../language/chromeLanguages.ts';
import { createI18n } from '../language/createI18n.ts';
import { Reader } from '../Reader.tsx';
import { routes } from '../routes.tsx';
import { applySettings, showLanguage } from '../settings/settings.ts';

/**
 * Renders an address of the reader over an archive given as files (path below `content/` to JSON), chrome and all.
 * A file that is not given answers 404; text is sent as it is, and an error in a file's place is thrown.
 * Later changes to `files` are seen by the next request.
 */
export async function renderReader(
  address: string,
  files: Record<string, unknown>,
  language: ChromeLanguage = 'fa-AF',
): Promise<{ client: QueryClient; screen: Awaited<ReturnType<typeof render>> }> {
  const client = createQueryClient(async (path) => {
    const file = files[path];
    if (file === undefined) throw new DataError('missing', path, 'answered 404');
    if (file instanceof Error) throw file;
    return typeof file === 'string' ? file : JSON.stringify(file);
  });
  const chrome = await createI18n(language);
  applySettings({ theme: 'light', textSize: 0 });
  showLanguage(language);
  const router = createMemoryRouter(routes(client), { initialEntries: [address] });
  const screen = await render(
    <Reader chrome={chrome} client={client}>
      <RouterProvider router={router} />
    </Reader>,
  );
  return { client, screen };
}
