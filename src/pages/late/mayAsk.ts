/** Whether the host may be asked without having been told to: the page is in sight, there is a line, and no data is to be saved. */
export function mayAsk(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const savesData =
    connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches;
  return document.visibilityState === 'visible' && navigator.onLine && !savesData;
}
