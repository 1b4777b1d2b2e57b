/** The media of a link that waits for the start script. */
export const waiting = 'not all';

/** The id of the link to the entry chunk. */
export const entryId = 'code';

/** How long a visible page waits for its first frame, in milliseconds, before its code loads anyway. */
const patience = 3000;

/**
 * The inline script that decides when fonts and code start to load; it is in the head after their links.
 *
 * Fonts: an `optional` font is used from the first frame or not at all, so loading it early is only useful if it can arrive
 * in time. With a long round trip it cannot, and Chromium would hold the text back for nothing: there it loads
 * when the text needs it, and is ready for the next page. Browsers that do not report the round trip do not hold back
 * text.
 *
 * Code: a page can be read without it, so it loads once there is something to read; at once when nothing is shown
 * before: in a hidden tab, and when the built texts wait for another language (prepaintScript.ts). It runs when the
 * page is parsed, because it hydrates the whole page, and chunk by chunk, so that a touch never waits for all of it; the
 * entry is last, and includes anything that a failed chunk has held up.
 */
export const startScript = `(function(d,c,P){
function waiting(rel){return [].slice.call(d.querySelectorAll('link[rel='+rel+'][media="${waiting}"]'))}
function go(l){l.media='all';return l.href}
function start(){if(start.done)return;start.done=1;
var code=waiting('modulepreload').map(go),entry=d.getElementById('${entryId}').href;
function run(){code.filter(function(f){return f!=entry}).reduce(function(before,f){
return before.then(function(){return import(f)})},Promise.resolve()).catch(function(){}).then(function(){import(entry)})}
if(d.readyState=='loading')d.addEventListener('DOMContentLoaded',run);else run()}
if(!(c&&(c.saveData||c.rtt>100)))waiting('preload').forEach(go);
if(d.hidden||'waiting' in d.documentElement.dataset||!P||(P.supportedEntryTypes||[]).indexOf('paint')<0)start();
else{new P(function(l){if(l.getEntriesByName('first-contentful-paint').length)start()}).observe({type:'paint',buffered:true});
setTimeout(start,${patience})}})(document,navigator.connection,window.PerformanceObserver)`;
