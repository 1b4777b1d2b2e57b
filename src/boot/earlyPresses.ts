import { parseSettings, type Settings } from '../settings/settingsSchema.ts';

type Press = ['change', HTMLInputElement | HTMLSelectElement] | ['click', HTMLElement];

declare global {
  interface Document {
    /** What was pressed before the code came (recordEarlyPresses); absent once the reader answers itself. */
    presses?: Press[] | undefined;
    /** Whether the code is on its way (startScript). */
    started?: 1;
  }
}

/**
 * The inline script that records what is pressed before the code is there, so that it can be answered then. Disclosures,
 * popovers and links need no code.
 */
export const recordEarlyPresses = `(d=>{d.presses=[];
let record=e=>{let c=d.presses&&e.target.closest('button:not([popovertarget]),select,input');if(c)d.presses.push([e.type,c])};
d.addEventListener('change',record,true);d.addEventListener('click',record,true)})(document)`;

/** Takes what was chosen before the code came: the last value of each setting that a control bears the name of. */
export function takeEarlySettings(): Partial<Settings> {
  const chosen: Record<string, string> = {};
  document.presses = (document.presses ?? []).filter(([type, control]) => {
    if (type === 'click' || (control.name !== 'chrome' && control.name !== 'theme')) return true;
    chosen[control.name] = control.value;
    return false;
  });
  const { chrome, theme } = parseSettings(chosen);
  return { ...('chrome' in chosen && { chrome }), ...('theme' in chosen && { theme }) };
}

/** Hands what else was pressed on to the reader, now that it listens. */
export function replayEarlyPresses(): void {
  const presses = document.presses ?? [];
  document.presses = undefined;
  for (const [type, control] of presses) {
    if (!control.isConnected) continue;
    if (type === 'change') control.dispatchEvent(new Event('change', { bubbles: true }));
    // Fields say more by their change.
    else if (control.tagName === 'BUTTON') control.click();
  }
}
