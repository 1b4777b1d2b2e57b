import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, type HydrationState, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import 'virtual:fonts.css';
import './styles/layers.css';
import { askForRefusedStyle } from './boot/refusedStyle.ts';
import { reloadOnMissingChunk } from './boot/reloadOnce.ts';
import { type PageState, readPageState, restore } from './data/pageState.ts';
import { createQueryClient } from './data/queryClient.ts';
import { defaultChromeLanguage } from './language/chromeLanguages.ts';
import { createChrome } from './language/i18n.ts';
import { Reader } from './Reader.tsx';
import { hydrationOf, loadComponents, routes } from './routes.tsx';
import { readPreferences, showChrome, showPreferences } from './settings/preferences.ts';

reloadOnMissingChunk();
askForRefusedStyle();
const container = document.getElementById('reader') ?? document.body;
// With its slash: below a folder the home page is `/folder/`, as hosts have it.
const basename = import.meta.env.BASE_URL;
const client = createQueryClient();
const table = routes(client);
const preferences = readPreferences();
const chosen = createChrome(preferences.chrome);

const state = readPageState();
if (state) restore(client, state);
const hydrationData = state && (await takeOver(state));
const router = createBrowserRouter(table, { basename, ...(hydrationData && { hydrationData }) });
const chrome = await chosen;
const spoken = chrome.language === preferences.chrome ? preferences.chrome : defaultChromeLanguage;
showPreferences(preferences);
showChrome(spoken);

const reader = (
  <Reader chrome={chrome} client={client}>
    <RouterProvider router={router} />
  </Reader>
);
// A page is printed in the default language: where the reader has chosen another, its words are made anew at once.
if (state && spoken === defaultChromeLanguage) startTransition(() => void hydrateRoot(container, reader));
else makeAnew();
delete document.documentElement.dataset.waiting;

/** In one step, so that between the printed page and the new one there is no frame with neither. */
function makeAnew(): void {
  // React adopts a printed title only when it hydrates; otherwise there would be two.
  for (const title of document.head.querySelectorAll('title')) title.remove();
  flushSync(() => createRoot(container).render(reader));
}

/** Loads the code of the page that is already to be seen, so that it comes to life without a moment of waiting. */
async function takeOver(printed: PageState): Promise<HydrationState> {
  const matches = matchRoutes(table, window.location, basename) ?? [];
  await loadComponents(matches.map((match) => match.route));
  return hydrationOf(matches, printed.status);
}
