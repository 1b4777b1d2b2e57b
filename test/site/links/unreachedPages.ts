import type { BuiltPage } from '../builtPage.ts';
import type { FollowLink } from './linkTarget.ts';
import { treeReferences } from './urlReferences.ts';

/**
 * The pages that nobody comes to from the home page by following links alone, «not found» apart.
 *
 * @param excused addresses that nothing need lead to
 */
export async function unreachedPages(
  pages: readonly BuiltPage[],
  base: string,
  follow: FollowLink,
  excused: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const reached = new Set(['index.html']);
  for (const file of reached) {
    const page = byFile.get(file);
    const links = page ? treeReferences(page.tree).filter(({ from }) => from === 'a href') : [];
    for (const { address } of links) {
      const target = await follow(address, base + (page?.address ?? '/').slice(1));
      if (typeof target !== 'string') reached.add(target.file);
    }
  }
  return pages.flatMap(({ file, address }) =>
    address === undefined || reached.has(file) || excused.has(address)
      ? []
      : [`${file}: no way of links leads here`],
  );
}
