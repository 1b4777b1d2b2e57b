import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import 'virtual:fonts.css';
import '../../styles/foundation.css';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { keepSettingsApplied } from '../../settings/applySettings.ts';
import { readSettings, showLanguage } from '../../settings/settings.ts';
import { deskChrome } from './deskChrome.ts';
import { deskRoutes } from './deskRoutes.tsx';

const preferences = readSettings();
const chrome = await deskChrome(preferences.chrome);
keepSettingsApplied();
showLanguage(chrome.language === preferences.chrome ? preferences.chrome : defaultChromeLanguage);
// They load from this machine, and a late face would never be shown (`optional`).
await Promise.allSettled([...document.fonts].map((face) => face.load()));
// Another window or the import may change the data, so it is fetched again whenever it is shown.
const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });

createRoot(document.getElementById('reader') ?? document.body).render(
  <StrictMode>
    <I18nProvider chrome={chrome}>
      <QueryClientProvider client={client}>
        <RouterProvider router={createBrowserRouter(deskRoutes)} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
delete document.documentElement.dataset.waiting;
