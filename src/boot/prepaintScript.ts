import { chromeLanguages } from '../language/chromeLanguages.ts';
import { languageOf } from '../language/languages.ts';
import { textSizes, themes } from '../settings/settingsSchema.ts';
import { wholeBrowser } from './wholeBrowser.ts';

/**
 * The script that `index.html` runs before its first frame: it puts the reader's settings on `<html>`, so that no
 * frame is ever in the wrong language, direction or theme, and marks a page built in another language as waiting for
 * the chosen one's texts. In a browser that does not run the reader it changes nothing. The build writes it into the page,
 * with the possible values.
 */
export function prepaintScript(key: string): string {
  const directions = Object.fromEntries(chromeLanguages.map((tag) => [tag, languageOf(tag).direction]));
  return `(function(h,d,t,s){try{if(!(document.whole=${wholeBrowser}))return;var p=JSON.parse(localStorage.getItem(${JSON.stringify(key)}))||{},c=p.chrome;
if(typeof c=='string'&&d.hasOwnProperty(c)){if(c!=h.lang)h.dataset.waiting='';h.lang=c;h.dir=d[c]}
if(t.indexOf(p.theme)>=0)h.dataset.theme=p.theme;
if(s.indexOf(p.textSize)>=0)h.dataset.textSize=p.textSize}catch(e){}})(document.documentElement,${JSON.stringify(
    directions,
  )},${JSON.stringify(themes)},${JSON.stringify(textSizes)})`;
}
