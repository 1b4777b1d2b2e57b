import { styleReferences, treeReferences } from '../links/urlReferences.ts';
import { htmlTree } from '../tree.ts';
import type { Walked } from './fileIssues.ts';

/** Walks a served bundle from its entry: every file is asked for. */
export async function walkServed(root: string, origin: string): Promise<Walked> {
  const issues: string[] = [];
  const asked = new Set([`${root}index.html`]);
  const next = asked.values();
  const follow = async () => {
    for (const address of next) {
      const answer = await fetch(address);
      const text = await answer.text();
      if (!answer.ok) issues.push(`${address} answers ${answer.status}`);
      const type = answer.headers.get('content-type') ?? '';
      const references = type.includes('html')
        ? treeReferences(htmlTree(text))
        : type.includes('css')
          ? styleReferences(text)
          : [];
      for (const { address: reference, loads } of references) {
        const url = new URL(reference, answer.url);
        url.hash = '';
        if (url.href.startsWith(root)) asked.add(url.href);
        else if (loads || (!url.href.startsWith(origin) && url.hostname === new URL(root).hostname))
          issues.push(`${address} leads out to ${reference}`);
      }
    }
  };
  await follow();
  return { issues, reached: new Set([...asked].map((one) => decodeURIComponent(one.slice(root.length)))) };
}
