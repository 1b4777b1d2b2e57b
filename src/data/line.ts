/** Set on the shell's `<html>`, which the service worker shows where a page could not be reached. */
let cut = typeof document !== 'undefined' && 'kept' in document.documentElement.dataset;
const listeners = new Set<() => void>();

/** Whether the line is cut, so that content is asked for as it is kept on this device. */
export function isCut(): boolean {
  return cut;
}

/** Notes that the line is cut, or back. */
export function noteLine(isNowCut: boolean): void {
  if (cut === isNowCut) return;
  cut = isNowCut;
  for (const listener of listeners) listener();
}

/** Calls the listener when the line is cut and when it is back, until what this returns is called. */
export function onLineChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Fetches over the line. Where that fails and a service worker answers for this page, the line counts as cut, and the worker
 * is asked for what is kept.
 */
export async function fetchOverLine(address: string, init: { signal: AbortSignal }): Promise<Response> {
  const kept = () => fetch(`${address}?kept`, init);
  if (cut) return kept();
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal.aborted || !navigator.serviceWorker?.controller) throw cause;
    noteLine(true);
    return kept();
  }
}
