import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsByOriginal } from '../../contract/derived/aroundArticles.ts';
import type { ListMembers } from '../../contract/derived/listMembers.ts';
import type { ListItem } from '../../contract/listSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { IndexedEntry } from '../archive/indexedEntry.ts';
import { inlineHashes } from '../hosting/inlineHashes.ts';
// Drawn here, not in a thread: what draws is native code, and a library that only threads had loaded would be unloaded with
// the last of them, under the feet of its own clean-up. So it stays as long as the press does.
import { icons } from '../hosting/install/icons.ts';
import { screenshotsIn } from '../hosting/install/screenshots.ts';
import { webManifest } from '../hosting/install/webManifest.ts';
import { netlifyHeaders, netlifyRedirects } from '../hosting/netlifyFiles.ts';
import { robotsTxt } from '../hosting/robotsTxt.ts';
import { connectedHosts, securityHeaders } from '../hosting/securityHeaders.ts';
import { wellKnownFiles } from '../hosting/wellKnown/wellKnownFiles.ts';
import { sitePages } from '../lists/sitePages.ts';
import type { BuiltReader } from '../reader/builtReader.ts';
import { openSearch } from '../sitemap/openSearch.ts';
import { sitemapFiles } from '../sitemap/sitemapFiles.ts';
import type { Version } from '../sitemap/versionLinks.ts';
import { contentHash } from '../system/keyOf.ts';
import { workerFiles } from '../worker/workerFiles.ts';
import { textUnit } from './siteUnits.ts';
import { type Unit, unit } from './unit.ts';

/** What the files for crawlers, devices and hosts are made from. */
export interface HostInputs {
  withPages: boolean;
  /** Addresses below `/about` that have a page. */
  about: readonly string[];
  publication: Publication;
  lists: ListMembers['lists'];
  entries: readonly IndexedEntry[];
  originals: ReadonlyMap<string, string>;
  itemOf(entry: IndexedEntry): ListItem;
  reader: BuiltReader;
  publicDir: string;
}

/** The files beside the pages: sitemaps, robots.txt, security.txt and trust.txt, manifest, icons, schemas, the service worker, and the static hosts' own files. */
export function* hostUnits(inputs: HostInputs): Generator<Unit> {
  const { publication, lists, entries, itemOf, reader, publicDir } = inputs;
  const pages = listPageAddresses(lists, inputs.about);
  const versions = versionsOf(inputs);
  for (const [path, text] of sitemapFiles({ publication, items: entries, itemOf, pages, versions })) {
    yield textUnit(path, text);
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, text] of wellKnownFiles(publication, today)) yield textUnit(path, text);
  yield textUnit('robots.txt', robotsTxt(publication));
  yield textUnit('manifest.webmanifest', webManifest(publication, screenshotsIn(publicDir)));
  yield textUnit('opensearch.xml', openSearch(publication));
  const headers = securityHeaders(inlineHashes(reader.folder), {
    connected: connectedHosts(publication),
  });
  yield textUnit('_headers', netlifyHeaders(headers));
  // Rules that lead to pages would come before whoever renders them.
  if (inputs.withPages) yield textUnit('_redirects', netlifyRedirects(publication, inputs.about));
  yield unit('content/schema', reader.key, () => ({ kind: 'schemas' }));
  for (const [path, text] of workerFiles(inputs)) yield textUnit(path, text);
  const favicon = join(publicDir, 'favicon.svg');
  if (existsSync(favicon)) {
    const svg = readFileSync(favicon, 'utf8');
    yield unit('icons', contentHash(reader.key + svg), () => ({ kind: 'text', files: icons(svg) }));
  }
}

function* listPageAddresses(lists: ListMembers['lists'], about: readonly string[]) {
  for (const { address, newest, unlisted } of sitePages(lists, [], about))
    if (!unlisted) yield { address, lastmod: newest };
}

/** Of every text that has several versions all of them, the original first. */
function versionsOf({ entries, originals }: HostInputs): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  for (const [original, members] of versionsByOriginal(entries, originals)) {
    const rank = ({ id }: Version) => (id === original ? '' : id);
    const family = members
      .map(({ id, language }) => ({ id, language }))
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    for (const { id } of family) versions.set(id, family);
  }
  return versions;
}
