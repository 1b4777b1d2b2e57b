import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type HydrationState, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import 'virtual:fonts.css';
import './styles/layers.css';
import { loadBlockedStyle } from './boot/loadBlockedStyle.ts';
import { reloadOnMissingChunk } from './boot/reloadOnMissingChunk.ts';
import { type PageState, readPageState, restorePageState } from './data/pageState.ts';
import { createQueryClient } from './data/queryClient.ts';
import { defaultChromeLanguage } from './language/chromeLanguages.ts';
import { createI18n } from './language/createI18n.ts';
import { Reader } from './Reader.tsx';
import { hydrationState, loadComponents, routes } from './routes.tsx';
import { applySettings, readSettings, showLanguage } from './settings/settings.ts';

reloadOnMissingChunk();
loadBlockedStyle();
const container = document.getElementById('reader') ?? document.body;
// With its slash: below a folder the home page is `/folder/`, as hosts have it.
const basename = import.meta.env.BASE_URL;
const client = createQueryClient();
const routeTable = routes(client);
const preferences = readSettings();
const i18nPromise = createI18n(preferences.chrome);

const state = readPageState();
if (state) restorePageState(client, state);
const hydrationData = state && (await prepareHydration(state));
const router = createBrowserRouter(routeTable, { basename, ...(hydrationData && { hydrationData }) });
const i18n = await i18nPromise;
const shownLanguage = i18n.language === preferences.chrome ? preferences.chrome : defaultChromeLanguage;
applySettings(preferences);
showLanguage(shownLanguage);

const reader = (
  <Reader chrome={i18n} client={client}>
    <RouterProvider router={router} />
  </Reader>
);
// A page is printed in the default language: where the reader has chosen another, its words are made anew at once.
if (state && shownLanguage === defaultChromeLanguage)
  startTransition(() => void hydrateRoot(container, reader));
else renderFresh();
delete document.documentElement.dataset.waiting;

/** In one step, so that between the printed page and the new one there is no frame with neither. */
function renderFresh(): void {
  // React adopts a printed title only when it hydrates; otherwise there would be two.
  for (const title of document.head.querySelectorAll('title')) title.remove();
  flushSync(() => createRoot(container).render(reader));
}

/** Loads the code of the page that is already to be seen, so that it comes to life without a moment of waiting. */
async function prepareHydration(printed: PageState): Promise<HydrationState> {
  const matches = matchRoutes(routeTable, window.location, basename) ?? [];
  await loadComponents(matches.map((match) => match.route));
  return hydrationState(matches, printed.status);
}
