/** The browser's offer to install, which Chromium and Samsung's browser make (`beforeinstallprompt`). */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

const listeners = new Set<() => void>();
let offer: InstallOffer | undefined;

/** Keeps the browser's offer until the reader looks for it: no banner comes uninvited. Call it once. */
export function keepInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallOffer);
  });
  window.addEventListener('appinstalled', () => change(undefined));
}

/** Whether there is an offer. */
export function hasInstallOffer(): boolean {
  return offer !== undefined;
}

/** Calls the listener when an offer comes or goes, until what this returns is called. */
export function onInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows the browser's question. An offer holds for one question. */
export async function askToInstall(): Promise<void> {
  const asked = offer;
  change(undefined);
  await asked?.prompt();
}

function change(next: InstallOffer | undefined): void {
  offer = next;
  for (const listener of listeners) listener();
}
