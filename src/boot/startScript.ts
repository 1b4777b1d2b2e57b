/** The media of a link that waits until the start script lets it go. */
export const waiting = 'not all';

/** The id of the link that names the code everything begins with. */
export const entryId = 'code';

/** How long a page that is seen waits for its first frame, in milliseconds, before its code is asked for all the same. */
const patience = 3000;

/**
 * The inline script that decides when faces and code set out; it stands in the head behind the links that name them.
 *
 * Faces: one that is `optional` comes with the first frame or not at all, so it is worth asking for early where it can come
 * in time. On a line with a long way it cannot, and Chromium would hold the text back for it in vain: there it is left
 * until the text asks for it, and is at hand on the next page. Browsers that do not tell how long the way is hold back
 * nothing.
 *
 * Code: a page reads without it, so it sets out once there is something to read; at once where nothing is shown before it
 * comes: in a tab that is not seen, and where the printed words wait for another language (prepaint.ts). It runs when the
 * page is parsed, for it takes the whole page over, and piece by piece, so that a touch never waits for all of it; the
 * entry comes last, and with it all that a lost piece has held up.
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
