import type { BuiltPage } from '../builtPage.ts';
import type { FollowLink } from './linkTarget.ts';
import { treeReferences } from './urlReferences.ts';

/**
 * The pages that cannot be reached from the home page by links alone, except «not found».
 *
 * @param excused addresses that need no link
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
      : [`${file}: no chain of links leads here`],
  );
}
