import { entryId, waiting } from '../../boot/startScript.ts';
import { keptPages } from '../../contract/keptPages.ts';
import { listKinds, namedKinds } from '../../contract/lists.ts';

/** What the addresses of our pages begin with, below the site's root. */
const first = [
  ...['articles', 'sections', 'page', 'archive', 'search', 'about'],
  ...namedKinds.map((kind) => listKinds[kind].index.path),
  ...keptPages,
];

/** The way to the root in the page of every missing address: it climbs to the host's root from any depth that people ask for. */
export const wayFromLost = '../'.repeat(8);

/**
 * The inline script of the page of every missing address, which a host sends at any depth. At a host's root its references hold. Deeper it
 * finds the site's root by asking for the archive: first above the first part of the path that our addresses begin with, which is a guess,
 * for others have such parts too; then from the host's root down. There it leads the page's references, and nowhere without an answer. While
 * it asks, it holds back the code, and starts it itself. A root never begins with two slashes: that would be another host.
 * The rules of the fonts are not in this page, for a style may not be changed in place: it links the style sheets that have them.
 */
export const lostScript = `((d,p)=>{
let all=s=>[...d.querySelectorAll(s)],
lead=r=>['href','src'].map(n=>all('['+n+'^="../"]').map(e=>e.setAttribute(n,r+e.getAttribute(n).replace(/^(\\.\\.\\/)+|\\/?index\\.html/g,'')))),
ready=f=>d.readyState=='loading'?d.addEventListener('DOMContentLoaded',f):f(),
home=r=>{if(r!='/')lead(r);all('style[data-href]').map(s=>d.head.append(Object.assign(d.createElement('link'),{rel:'stylesheet',href:r+s.dataset.href})))},
at=p.findIndex((s,i)=>i&&/^(?:${first.join('|')})$/.test(s)),
roots=p.slice(1).map((s,i)=>p.slice(0,i+1).join('/')+'/');
if(!roots[1])ready(()=>home('/'));
else{
if(at>0)roots.unshift(...roots.splice(at-1,1));
d.started=1;all('link[media="${waiting}"]').map(l=>l.media='none');
let ask=()=>{let r=roots.shift();
r?fetch(r+'content/archive.json',{method:'HEAD'}).then(a=>a.ok?ready(()=>{home(r);d.whole&&import(d.getElementById('${entryId}').href)}):ask()).catch(show):show()},
show=()=>delete d.documentElement.dataset.waiting;
ask()}})(document,location.pathname.split(/\\/+/))`;
