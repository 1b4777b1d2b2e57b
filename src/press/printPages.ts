import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { archiveQuery } from '../list/listQueries.ts';
import { addresses } from './addresses.ts';
import type { BuiltSite } from './builtSite.ts';
import { fillTemplate } from './fillTemplate.ts';
import type { Preview } from './head/headPage.ts';
import { pageHead } from './head/pageHead.ts';
import { mastheadText } from './mastheadText.ts';
import { pagePreloads } from './pagePreloads.ts';
import type { RenderedPage, renderPage } from './renderPage.tsx';

/**
 * Prints every address of the archive as `<address>/index.html`, and `404.html`.
 *
 * @param renderer the built module that exports `renderPage`
 * @param previewFor the picture that stands for a page where its link is shared
 * @returns how many pages there are now
 */
export async function printPages(
  site: BuiltSite,
  renderer: string,
  previewFor: (address: string) => Preview,
): Promise<number> {
  const module = (await import(`${pathToFileURL(renderer).href}?${Date.now()}`)) as {
    renderPage: typeof renderPage;
  };
  const { dist, base, publication, archive, items, source } = site;
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const linksFor = await pagePreloads(dist, base, mastheadText(publication));

  const headOf = (page: RenderedPage, address: string) => {
    // A head may know the counts although the page is printed without: it names neighbours, not totals.
    const queries: typeof page.state.queries = [...page.state.queries, [archiveQuery.queryKey, archive]];
    const { status, route } = page;
    const known = { address, status, route, state: { ...page.state, queries }, preview: previewFor(address) };
    return pageHead(known, { publication, base });
  };
  const print = async (address: string, file: string, lean: boolean) => {
    const page = await module.renderPage(address, source, lean);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fillTemplate(template, page, headOf(page, address) + linksFor(page.route)));
  };
  let count = 0;
  for (const { address, lean } of addresses(archive, items)) {
    await print(address, join(dist, address, 'index.html'), lean);
    count++;
  }
  await print('/404', join(dist, '404.html'), false);
  return count + 1;
}
