import { useSyncExternalStore } from 'react';
import type { SayOffline } from '../words/offlineWords.ts';
import { askToInstall, hasInstallOffer, onInstallOffer } from './installPrompt.ts';

/** How to install the reader as an app: the browser's own question, or its steps where it asks none. */
export function InstallApp({ say, level = 3 }: { say: SayOffline; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const isOffered = useSyncExternalStore(onInstallOffer, hasInstallOffer);
  if (isInstalled()) return <p>{say('install.done')}</p>;
  return (
    <section className="aa-install">
      <Heading>{say('install.title')}</Heading>
      <p>{say('install.lead')}</p>
      {isOffered && (
        <button type="button" onClick={() => void askToInstall()}>
          {say('install.begin')}
        </button>
      )}
      {!isOffered && <p>{say(isApple() ? 'install.ios' : 'install.browser')}</p>}
    </section>
  );
}

function isInstalled(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches || appleMode() === true;
}

/** Only Safari on iOS says whether a page runs as an app in this way. */
function isApple(): boolean {
  return appleMode() !== undefined;
}

function appleMode(): boolean | undefined {
  return (navigator as { standalone?: boolean }).standalone;
}
