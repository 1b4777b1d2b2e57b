import { existsSync, globSync } from 'node:fs';
import { chromiumTab } from './drivers/chromiumTab.ts';
import { firefoxTab } from './drivers/firefoxTab.ts';
import type { Tab } from './drivers/tab.ts';
import { webKitTab } from './drivers/webKitTab.ts';

/** A browser that the reader's journeys are made in. */
export interface Engine {
  name: string;
  /** Why it is left out on this machine, and how it comes there. */
  missing?: string;
  open(): Promise<Tab>;
}

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? '';
const [miniBrowser = ''] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
const webKitParts = ['WebKitWebDriver', 'Xvfb', 'dbus-run-session'].map((name) => `/usr/bin/${name}`);
const hasWebKit = miniBrowser !== '' && webKitParts.every((path) => existsSync(path));

export const engines: readonly Engine[] = [
  { name: 'Chromium', open: chromiumTab },
  {
    name: 'Firefox',
    ...(firefox === '' && { missing: 'not here: sudo apt-get install firefox-esr' }),
    open: () => firefoxTab(firefox),
  },
  {
    name: 'WebKitGTK',
    ...(!hasWebKit && { missing: 'not here: sudo apt-get install webkit2gtk-driver xvfb dbus' }),
    open: () => webKitTab(miniBrowser),
  },
];

/** Those that are tried here: in CI all, so that one that is missing fails. */
export const isTried = ({ missing }: Engine) => missing === undefined || Boolean(process.env.CI);
export const titleOf = ({ name, missing }: Engine) => (missing === undefined ? name : `${name} (${missing})`);
