import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { isCut, onLineChange } from '../../data/line.ts';
import { loadQuietly } from '../../data/loadQuietly.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { keepInstallOffer } from '../../library/install/installPrompt.ts';
import { onDownload } from '../../library/packs/downloads.ts';
import { findWorker, registerWorker, tellWorker } from '../../library/worker/registerWorker.ts';
import { mayKeep } from '../../settings/mayKeep.ts';
import { savesData } from '../../settings/savesData.ts';
import { mayCheck } from '../../trust/ownPlace.ts';
import { onTrustNews, trustNews } from '../../trust/trustNews.ts';
import { readOn } from './readOn.ts';
import { watchLine } from './watchLine.ts';
import { whenQuiet } from './whenQuiet.ts';

/** How often an app that stays open asks for a new version of itself, in milliseconds. */
const anHour = 3_600_000;

/** Starts what no page needs to be read: the worker, the word about the line, what was taken along. */
export function startLateParts(client: QueryClient, chrome: i18n): void {
  keepInstallOffer();
  watchLine(client);
  readOn(client);
  const bar = statusBar(chrome);
  onLineChange(bar.show);
  onDownload(bar.show);
  if (isCut()) bar.show();
  void keepReader(chrome, bar.offerUpdate);
  followTrust(client, chrome);
}

/** Says what there is to say of other copies of the publication, and looks for its newest list when the page is quiet. */
function followTrust(client: QueryClient, chrome: i18n): void {
  let root: ReturnType<typeof createRoot> | undefined;
  const show = () =>
    void loadQuietly(async () => {
      const { TrustBar } = await import('../../trust/TrustBar.tsx');
      root ??= createRoot(document.body.appendChild(document.createElement('div')));
      root.render(
        <I18nProvider chrome={chrome}>
          <TrustBar />
        </I18nProvider>,
      );
    });
  onTrustNews(show);
  // An article may have been checked before.
  const { notice, standIn } = trustNews();
  if (notice || standIn) show();
  if (!mayCheck()) return;
  void whenQuiet().then(() =>
    loadQuietly(async () => (await import('../../trust/followList.ts')).followList(client)),
  );
}

async function keepReader(chrome: i18n, offerUpdate: (update: () => void) => void): Promise<void> {
  await whenQuiet();
  if (!mayKeep()) return;
  // On data saver nothing is kept unasked; a worker that the reader has asked for is brought up to date.
  const found = savesData() ? await findWorker() : await registerWorker();
  if (!found) return;
  const speak = () => {
    if (mayKeep()) tellWorker(found.active, { kind: 'language', language: chrome.language });
  };
  void navigator.serviceWorker.ready.then(speak);
  chrome.on('languageChanged', speak);
  followUpdates(found, offerUpdate);
  if (found.active && !savesData() && !isCut())
    await loadQuietly(async () => (await import('../../library/packs/updatePacks.ts')).updatePacks());
}

/** Offers a new version once it is there whole. It takes over when the reader says so, or when the last tab is closed. */
function followUpdates(worker: ServiceWorkerRegistration, offer: (update: () => void) => void): void {
  const look = () => {
    const { waiting, active } = worker;
    if (!waiting || !active) return;
    offer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
        once: true,
      });
      tellWorker(waiting, { kind: 'takeOver' });
    });
  };
  const follow = () => worker.installing?.addEventListener('statechange', look);
  look();
  follow();
  worker.addEventListener('updatefound', follow);
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - asked) < anHour) return;
    asked = Date.now();
    worker.update().catch(() => undefined);
  });
}

/** The bar at the foot of the window, whose code comes when there is something to say. */
function statusBar(chrome: i18n) {
  let onUpdate: (() => void) | undefined;
  let root: ReturnType<typeof createRoot> | undefined;
  const show = () =>
    void loadQuietly(async () => {
      const { StatusBar } = await import('../../library/worker/StatusBar.tsx');
      root ??= createRoot(document.body.appendChild(document.createElement('div')));
      root.render(
        <I18nProvider chrome={chrome}>
          <StatusBar onUpdate={onUpdate} />
        </I18nProvider>,
      );
    });
  return {
    show,
    offerUpdate(update: () => void) {
      onUpdate = update;
      show();
    },
  };
}
