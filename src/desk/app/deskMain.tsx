import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import 'virtual:fonts.css';
import '../../styles/layers.css';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { applySettings, readSettings, showLanguage } from '../../settings/settings.ts';
import { deskChrome } from './deskChrome.ts';
import { deskRoutes } from './deskRoutes.tsx';

const preferences = readSettings();
const chrome = await deskChrome(preferences.chrome);
applySettings(preferences);
showLanguage(chrome.language === preferences.chrome ? preferences.chrome : defaultChromeLanguage);
// They come from this machine, and a face that comes after the first words is not shown any more (`optional`).
await Promise.allSettled([...document.fonts].map((face) => face.load()));
// What lies on the desk may change under it (another window, the import): it is asked for anew whenever it is shown.
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
