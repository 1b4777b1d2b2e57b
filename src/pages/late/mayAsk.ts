import { isCut } from '../../data/line.ts';
import { savesData } from '../../settings/savesData.ts';

/** Whether the host may be asked without having been told to: the page is in sight, there is a line, and no data is to be saved. */
export function mayAsk(): boolean {
  return document.visibilityState === 'visible' && navigator.onLine && !isCut() && !savesData();
}
