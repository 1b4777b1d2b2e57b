import type { BuiltDist } from '../builtDist.ts';
import { inFile } from '../inFile.ts';
import { leadsTo } from './leadsTo.ts';
import { linkFaults } from './linkFaults.ts';
import {
  jsonReferences,
  pageReferences,
  type Reference,
  styleReferences,
  xmlReferences,
} from './references.ts';

/** Every dead address in what was built: pages, feeds, sitemaps, lists, manifest, style sheets, robots.txt. */
export async function siteLinkFaults(site: BuiltDist): Promise<string[]> {
  const { dist, base, publication, pages, files } = site;
  const follow = leadsTo(dist, base, publication.origin);
  const places = new Map(pages.map(({ file, ids }) => [file, ids]));
  const faultsAt = async (file: string, at: string, references: readonly Reference[]) =>
    inFile(file, await linkFaults(references, at, follow, (target) => places.get(target)));
  const faults: string[] = [];
  for (const page of pages) {
    const at = base + (page.address?.slice(1) ?? page.file);
    faults.push(...(await faultsAt(page.file, at, pageReferences(page))));
  }
  for (const file of files) {
    const references = await fileReferences(file, site);
    faults.push(...(await faultsAt(file, base + file, references)));
  }
  return faults;
}

async function fileReferences(
  file: string,
  { text, base }: Pick<BuiltDist, 'text' | 'base'>,
): Promise<Reference[]> {
  if (file.endsWith('.xml')) return xmlReferences(await text(file));
  if (file.endsWith('.css')) return styleReferences(await text(file));
  if (file.endsWith('.webmanifest')) return manifestReferences(JSON.parse(await text(file)));
  if (file.endsWith('.json') && !file.startsWith('content/schema/'))
    return jsonReferences(JSON.parse(await text(file)), base);
  if (file === 'robots.txt')
    return [...(await text(file)).matchAll(/^Sitemap: (.*)$/gm)].map(([, address = '']) => ({
      from: 'Sitemap',
      address,
    }));
  return [];
}

/** The addresses of a web app manifest, which are relative to it. */
function manifestReferences(manifest: Record<string, unknown>): Reference[] {
  return Object.entries(manifest).flatMap(([key, value]): Reference[] => {
    if (Array.isArray(value)) return value.flatMap((one) => manifestReferences(Object(one)));
    const address =
      /^(?:src|url|start_url|scope)$/.test(key) && typeof value === 'string' ? value : undefined;
    return address === undefined ? [] : [{ from: key, address }];
  });
}
