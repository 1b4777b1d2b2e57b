import { siteRoot } from './data/siteRoot.ts';
import 'virtual:fonts.css';
import './styles/foundation.css';
import { BrowserReader } from './boot/BrowserReader.tsx';
import { replayEarlyPresses, takeEarlyLanguage } from './boot/earlyPresses.ts';
import { leaveAsBuilt } from './boot/leaveAsBuilt.ts';
import { linkInlineStyles } from './boot/linkInlineStyles.ts';
import { mountReader } from './boot/mountReader.ts';
import { openBuiltPage, openPage } from './boot/openPage.ts';
import { ownPath, showAddress } from './boot/ownPath.ts';
import { reloadOnMissingChunk } from './boot/reloadOnMissingChunk.ts';
import { rootReferences } from './boot/rootReferences.ts';
import { createTravel, type Travel } from './boot/travel.ts';
import { readPageState, restorePageState } from './data/pageState.ts';
import { createQueryClient } from './data/queryClient.ts';
import { defaultChromeLanguage } from './language/chromeLanguages.ts';
import { createI18n } from './language/createI18n.ts';
import { changeSettings, readSettings, showLanguage } from './settings/settings.ts';

let travel: Travel | undefined;
reloadOnMissingChunk(() => travel?.going());
linkInlineStyles();
// With its slash: in a subfolder the home page is `/folder/`, as on hosts.
const basename = siteRoot;
const state = readPageState();
const { pathname } = window.location;
const address = state?.address === undefined ? ownPath(pathname) : basename + state.address.slice(1);
// An archived copy may stand anywhere.
if (ownPath(pathname) !== address) leaveAsBuilt();
else await start();

async function start(): Promise<void> {
  rootReferences();
  if (pathname !== address) showAddress(address);
  const early = takeEarlyLanguage();
  if (early) changeSettings({ chrome: early });
  const client = createQueryClient();
  const open = (pathname: string) => openPage(client, pathname, basename);
  const settings = readSettings();
  const i18nPromise = createI18n(settings.chrome);

  if (state) restorePageState(client, state);
  const first = state && (await openBuiltPage(window.location.pathname, basename, state.status));
  travel = createTravel(basename, open, first);
  const i18n = await i18nPromise;
  const shownLanguage = i18n.language === settings.chrome ? settings.chrome : defaultChromeLanguage;
  showLanguage(shownLanguage);

  // A page is built in the default language: if the reader has chosen another, it is rendered again at once.
  mountReader(
    <BrowserReader chrome={i18n} client={client} basename={basename} travel={travel} />,
    state !== undefined && shownLanguage === defaultChromeLanguage,
  );
  replayEarlyPresses();
  void import('./boot/late/afterStart.ts').then(({ afterStart }) => afterStart(open, client, i18n));
}
