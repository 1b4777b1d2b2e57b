import { type ChromeLanguage, isChromeLanguage } from '../language/chromeLanguages.ts';

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

/** Takes the language that was chosen before the code came: the page is rendered in it at once. */
export function takeEarlyLanguage(): ChromeLanguage | undefined {
  const presses = document.presses ?? [];
  const isChoice = ([type, control]: Press) => type === 'change' && control.name === 'chrome';
  document.presses = presses.filter((press) => !isChoice(press));
  const [, control] = presses.findLast(isChoice) ?? [];
  const chosen = control && 'value' in control && control.value;
  return isChromeLanguage(chosen) ? chosen : undefined;
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
