import type { BuiltDist } from '../builtDist.ts';
import { inFile } from '../inFile.ts';
import { linkIssues } from './linkIssues.ts';
import { followLinks } from './linkTarget.ts';
import {
  jsonReferences,
  pageReferences,
  styleReferences,
  type UrlReference,
  xmlReferences,
} from './urlReferences.ts';

/** Every dead address in what was built: pages, feeds, sitemaps, lists, manifest, style sheets, robots.txt. */
export async function siteLinkIssues(site: BuiltDist): Promise<string[]> {
  const { dist, base, publication, pages, files } = site;
  const follow = followLinks(dist, base, publication.origin);
  const places = new Map(pages.map(({ file, ids }) => [file, ids]));
  const issuesAt = async (file: string, at: string, references: readonly UrlReference[]) =>
    inFile(file, await linkIssues(references, at, follow, (target) => places.get(target)));
  const issues: string[] = [];
  for (const page of pages) {
    const at = base + (page.address?.slice(1) ?? page.file);
    issues.push(...(await issuesAt(page.file, at, pageReferences(page))));
  }
  for (const file of files) {
    const references = await fileReferences(file, site);
    issues.push(...(await issuesAt(file, base + file, references)));
  }
  return issues;
}

async function fileReferences(
  file: string,
  { text, base }: Pick<BuiltDist, 'text' | 'base'>,
): Promise<UrlReference[]> {
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
function manifestReferences(manifest: Record<string, unknown>): UrlReference[] {
  return Object.entries(manifest).flatMap(([key, value]): UrlReference[] => {
    if (Array.isArray(value)) return value.flatMap((one) => manifestReferences(Object(one)));
    const address =
      /^(?:src|url|start_url|scope)$/.test(key) && typeof value === 'string' ? value : undefined;
    return address === undefined ? [] : [{ from: key, address }];
  });
}
