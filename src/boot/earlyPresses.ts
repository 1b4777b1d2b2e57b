import { parseSettings, type Settings } from '../settings/settingsSchema.ts';

type Press = [type: 'change' | 'click', control: HTMLInputElement | HTMLSelectElement | HTMLButtonElement];

declare global {
  interface Document {
    /** What was pressed before the code came (recordEarlyPresses); absent once the reader answers itself. */
    earlyPresses?: Press[] | undefined;
  }
}

/**
 * The inline script that records what is pressed before the code is there, so that it can be answered then. Links and
 * disclosures need no code.
 */
export const recordEarlyPresses = `(function(d){d.earlyPresses=[];
function record(e){var c=d.earlyPresses&&e.target.closest&&e.target.closest(e.type=='click'?'button':'select,input');
if(c)d.earlyPresses.push([e.type,c])}
d.addEventListener('change',record,true);d.addEventListener('click',record,true)})(document)`;

/** Takes what was chosen before the code came: the last value of each setting that a control bears the name of. */
export function takeEarlySettings(): Partial<Settings> {
  const chosen: Record<string, string> = {};
  document.earlyPresses = (document.earlyPresses ?? []).filter(([type, control]) => {
    if (type === 'click' || !(control.name === 'chrome' || control.name === 'theme')) return true;
    chosen[control.name] = control.value;
    return false;
  });
  const { chrome, theme } = parseSettings(chosen);
  return { ...('chrome' in chosen && { chrome }), ...('theme' in chosen && { theme }) };
}

/** Hands what else was pressed on to the reader, now that it listens. */
export function replayEarlyPresses(): void {
  const presses = document.earlyPresses ?? [];
  document.earlyPresses = undefined;
  for (const [type, control] of presses) {
    if (!control.isConnected) continue;
    if (type === 'click') control.click();
    else control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
