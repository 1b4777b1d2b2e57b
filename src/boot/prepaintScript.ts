import { chromeLanguages } from '../language/chromeLanguages.ts';
import { languageOf } from '../language/languages.ts';
import { reducedData } from '../settings/savesData.ts';
import { steps } from '../settings/settingsSchema.ts';
import { shownSettings } from '../settings/shownSettings.ts';
import { wholeBrowser } from './wholeBrowser.ts';

/**
 * The script that `index.html` runs before its first frame: it puts the reader's settings on `<html>`, so that no
 * frame is ever in the wrong language, direction, theme or type, and marks a page built in another language as waiting for
 * the chosen one's texts. In a browser that does not run the reader it changes nothing. A word that is no choice becomes an
 * attribute as well: no style knows it. The build writes the script into the page.
 */
export function prepaintScript(key: string): string {
  const rtl = chromeLanguages.filter((tag) => languageOf(tag).direction === 'rtl');
  const ltr = chromeLanguages.filter((tag) => !rtl.includes(tag));
  return `((h,p,c,k,s)=>{if(!(document.whole=${wholeBrowser}))return;
try{p=JSON.parse(localStorage.getItem(${JSON.stringify(key)}))||p}catch(e){}
c=p.chrome;s=h.dataset;k=${JSON.stringify([...rtl, ...ltr])}.indexOf(c);
if(k>=0){if(c!=h.lang)s.waiting='';h.lang=c;h.dir=k>=${rtl.length}?'ltr':'rtl'}
'${shownSettings.join(' ')}'.split(' ').map(k=>{c=p[k];
if(typeof c=='string'||${JSON.stringify(steps)}.indexOf(c)>=0)s[k]=c,h.style.setProperty('--'+k,c)});
c=p.dataSaver;
if(c=='on'||c!='off'&&((navigator.connection||{}).saveData||matchMedia('${reducedData}').matches))s.saving='',s.face='device'})(document.documentElement,{})`;
}
