import { type Head, readHead } from '../../src/press/head/readHead.ts';
import { all, htmlTree, type Tree } from './tree.ts';

/** A built page as the checks read it. */
export interface BuiltPage {
  /** Below `dist/`, with forward slashes. */
  file: string;
  /** Below the site's base, beginning with a slash; undefined for «not found», which has none. */
  address: string | undefined;
  html: string;
  tree: Tree;
  ids: ReadonlySet<string>;
  /** Empty where it could not be read. */
  head: Head;
  /** Why the head could not be read. */
  headError?: string;
}

/** Reads a page. Never throws for what it holds. */
export function builtPage(file: string, html: string): BuiltPage {
  const tree = htmlTree(html);
  const address = file === '404.html' ? undefined : `/${file.replace(/\/?index\.html$/, '')}`;
  const ids = new Set(all(tree, ({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs.id ?? ''));
  const page = { file, address, html, tree, ids };
  try {
    return { ...page, head: readHead(html) };
  } catch (error) {
    const head: Head = { title: undefined, meta: new Map(), links: [], things: [] };
    return { ...page, head, headError: error instanceof Error ? error.message : String(error) };
  }
}

/** A page's absolute address, as in canonical links and sitemaps. */
export function pageUrl(page: Pick<BuiltPage, 'address'>, origin: string): string | undefined {
  return page.address === undefined ? undefined : origin + page.address;
}

/** The addresses of a `rel` in a page's head, filtered by `hreflang` or `type`. */
export function headLinks({ head }: BuiltPage, rel: string, having?: 'hreflang' | 'type') {
  return head.links.filter(
    (link) => link.rel === rel && (having === undefined || link[having] !== undefined),
  );
}

/** The contents of a `name` or `property` in a page's head. */
export function headMeta({ head }: BuiltPage, name: string): string[] {
  return head.meta.get(name) ?? [];
}
