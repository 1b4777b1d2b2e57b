/** The media of a link that waits for the start script. */
export const waiting = 'not all';

/** The id of the link to the entry chunk. */
export const entryId = 'code';

/** What a reader touches only to use it. A touch elsewhere scrolls. */
const controls = 'a,button,select,input,summary,label';

/**
 * The inline script that decides when fonts and code start to load; it is in the head after their links.
 *
 * Fonts: an `optional` font is used from the first frame or not at all, so loading it early is only useful if it can arrive
 * in time. With a long round trip it cannot, and Chromium would hold the text back for nothing: there it loads
 * when the text needs it, and is ready for the next page. Browsers that do not report the round trip do not hold back
 * text.
 *
 * Code: a page is read without it. It is fetched when the page is complete and the browser idle, and runs when the reader
 * points at, touches, focuses or uses a control; at once when nothing is shown before: in a hidden tab, and when the built
 * texts wait for another language (prepaintScript.ts). It runs chunk by chunk, so that a touch never waits for all of it;
 * the entry is last, and includes anything that a failed chunk has held up. What cannot be loaded at all leaves the page
 * to the browser (earlyPresses.ts).
 */
export const startScript = `((w,d,c)=>{
let waiting=rel=>[...d.querySelectorAll('link[rel='+rel+'][media="${waiting}"]')],go=l=>(l.media='all',l.href),
code=waiting('modulepreload'),saves=c&&c.saveData,start=()=>{if(d.started)return;d.started=1;
let files=code.map(go),entry=d.getElementById('${entryId}').href,
run=()=>files.filter(f=>f!=entry).reduce((before,f)=>before.then(()=>import(f)),Promise.resolve()).catch(()=>{}).then(()=>import(entry)).catch(e=>{d.giveUp();console.error(e)});
d.readyState=='loading'?d.addEventListener('DOMContentLoaded',run):run()};
if(!(saves||c&&c.rtt>100))waiting('preload').map(go);
if(d.hidden||'waiting' in d.documentElement.dataset)start();
else{['pointerover','pointerdown','focusin','click','change'].map(type=>
d.addEventListener(type,e=>e.target.closest&&e.target.closest('${controls}')&&start(),true));
saves||w.addEventListener('load',()=>(w.requestIdleCallback||setTimeout)(()=>code.map(go)))}})(window,document,navigator.connection)`;
