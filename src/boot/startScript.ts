import { rest } from './rest.ts';

/** The media of a link that waits for the start script, which finds it by the first word. */
export const waiting = 'not all';

/** The id of the link to the entry chunk. */
export const entryId = 'code';

/** The mark, on `<html>`, of a page that shows nothing without code; in its attribute after `data-`. */
export const startsMark = 'starts';

/** What needs code to answer. */
const controls = 'button,select,input,summary,label';

/**
 * The inline script that decides when fonts and code start to load; it is in the head after their links.
 *
 * Fonts: those that the page is set in; of them the chrome's, which is first, for a reader who wants text without serifs, and none for
 * one who wants the device's. An `optional` font is used from the first frame or not at all, so loading it early is only useful if it can arrive
 * in time. With a long round trip it cannot, and Chromium would hold the text back for nothing: there it loads
 * when the text needs it, and is ready for the next page. Browsers that do not report the round trip do not hold back
 * text.
 *
 * Code: a page is read without it. It is fetched when the page is complete and the browser idle, and runs when the reader
 * has begun to scroll and the browser is idle, or points at, touches, focuses or uses a control, presses a key, sets the cursor into the text or chooses words of it, or
 * changes a setting in another tab; at once when nothing is shown before: in a hidden tab, on a page that is marked so, such as those of what the device keeps, when
 * the address asks for something (a search, a passage), and when the built texts wait for another language
 * (prepaintScript.ts). It runs chunk by
 * chunk, so that a touch never waits for all of it; the entry is last, and includes anything that a failed chunk has held up.
 *
 * Pages: until then links are the browser's. The page of a link that is touched or rested on is fetched ahead. Such a link loses the name of
 * the page's file, unless this page was itself opened by that name: on a disk, or on a host that knows no other; in a folder its slash stays.
 */
export const startScript = `((w,d,c,p)=>{
let waiting=rel=>[...d.querySelectorAll('[rel='+rel+'][media^=not]')],go=l=>(l.media>'b'&&(l.media='all'),l.href),
code=waiting('modulepreload'),set=d.documentElement.dataset,saves='saving' in set,soon=work=>w.requestIdleCallback?requestIdleCallback(work,{timeout:2e3}):setTimeout(work),timer,asked={},
start=()=>{if(d.started)return;d.started=1;
let files=code.map(go),entry=d.getElementById('${entryId}').href,
run=()=>files.filter(f=>f!=entry).reduce((before,f)=>before.then(()=>import(f)),Promise.resolve()).catch(()=>{}).then(()=>import(entry)).catch(console.error);
d.readyState=='loading'?d.addEventListener('DOMContentLoaded',run):run()},
ahead=a=>{if(asked[a.href]||!d.presses)return;asked[a.href]=1;
let l=d.createElement('link');l.rel='prefetch';l.href=a.href;d.head.append(l)};
if(!(c&&c.rtt>100))waiting('preload').slice(0,{sans:1,device:0}[set.face]).map(go);
if(d.hidden||location.search||'waiting' in set||'${startsMark}' in set)start();
else{['pointerover','pointerdown','focusin','click','change'].map(type=>d.addEventListener(type,e=>{
let at=s=>e.target.closest&&e.target.closest(s),a=at('a[href]');clearTimeout(timer);if(at('${controls}'))start();
else if(a&&a.origin==location.origin&&a.pathname!=p){!d.presses||/html$/.test(p)||(a.href=a.href.replace('/index.html',/.\\/$/.test(p)?'/':''));if(type=='pointerdown')ahead(a);else if(!saves&&type=='pointerover')timer=setTimeout(ahead,${rest},a)}},true));
saves||w.addEventListener('load',()=>soon(()=>code.map(go)));
d.addEventListener('scroll',()=>soon(start),{once:true,passive:true});
d.onkeydown=d.onselectionchange=start;w.addEventListener('storage',start)}})(window,document,navigator.connection,location.pathname)`;
