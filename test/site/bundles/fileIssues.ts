import { posix } from 'node:path';
import { styleReferences, treeReferences, type UrlReference } from '../links/urlReferences.ts';
import { all, htmlTree } from '../tree.ts';

/** What a walk over a bundle finds. */
export interface Walked {
  issues: string[];
  /** The files that one comes to from the entry. */
  reached: ReadonlySet<string>;
}

/** Walks the files of a bundle from its entry, as a browser without a server does. */
export function fileIssues(files: Record<string, Uint8Array>, origin: string): Walked {
  const issues: string[] = [];
  const reached = new Set(['index.html']);
  const places = new Map<string, Set<string>>();
  const followed: { path: string; hash: string; from: string }[] = [];
  for (const path of reached) {
    const bytes = files[path];
    if (!bytes) continue;
    for (const { address, loads } of referencesIn(path, Buffer.from(bytes).toString(), places)) {
      if (/^(?:https?:|mailto:)/.test(address)) {
        if (loads) issues.push(`${path} loads ${address}`);
        const isOwn =
          address.startsWith(`${origin}/`) && fileOfAddress(address.slice(origin.length)) in files;
        if (isOwn) issues.push(`${path} leaves for ${address}, which is in the bundle`);
        continue;
      }
      const [, to = '', hash = ''] = /^([^#?]*)(?:#(.*))?$/.exec(address) ?? [undefined, '?'];
      const target = to === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(to));
      if (!(target in files)) issues.push(`${path} leads to ${address}, which is not there`);
      reached.add(target);
      if (hash !== '') followed.push({ path: target, hash: decodeURIComponent(hash), from: path });
    }
  }
  for (const { path, hash, from } of followed)
    if (!places.get(path)?.has(hash)) issues.push(`${from} leads to no place ${hash} in ${path}`);
  return { issues, reached };
}

function referencesIn(path: string, text: string, places: Map<string, Set<string>>): UrlReference[] {
  if (path.endsWith('.css')) return styleReferences(text);
  if (!path.endsWith('.html')) return [];
  const tree = htmlTree(text);
  places.set(
    path,
    new Set(all(tree, ({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs.id ?? '')),
  );
  return treeReferences(tree);
}

function fileOfAddress(address: string): string {
  return `${address
    .replace(/[?#].*$/, '')
    .replace(/\/(?:index\.html)?$/, '')
    .slice(1)}.html`;
}
