import { type ReactNode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';

/**
 * Puts the reader on the page, which then no longer waits for another language's words.
 *
 * @param hydrate the built page is the one that the reader renders: it is hydrated, otherwise replaced
 */
export function mountReader(reader: ReactNode, hydrate: boolean): void {
  const container = document.getElementById('reader') ?? document.body;
  if (hydrate) startTransition(() => void hydrateRoot(container, reader));
  else renderFresh(container, reader);
  delete document.documentElement.dataset.waiting;
}

/** In one step, so that there is no frame without either page. */
function renderFresh(container: HTMLElement, reader: ReactNode): void {
  // React takes over a built title only when it hydrates; otherwise there would be two.
  for (const title of document.head.querySelectorAll('title')) title.remove();
  flushSync(() => createRoot(container).render(reader));
}
