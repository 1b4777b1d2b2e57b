import type { Publication } from '../../contract/publicationSchema.ts';
import type { PageState } from '../../data/pageState.ts';

/** The picture that stands for a page where its link is shared. */
export interface PreviewImage {
  /** Path below the site's base, or an absolute address. */
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** A built page, as its head must know it. */
export interface HeadPage {
  /** Path below the site's base, beginning with a slash. */
  address: string;
  status: number;
  /** The id of the route that made it. */
  route: string;
  state: PageState;
  preview?: PreviewImage | undefined;
}

/** The publication that a page belongs to, and the path that the site lies below: `/` or `/sub/folder/`. */
export interface Site {
  publication: Publication;
  base: string;
}

/** A path of this site, or an absolute address, as an absolute address below the publication's origin. */
export function absolute(publication: Publication, address: string): string {
  if (/^https?:/i.test(address)) return address;
  return `${publication.origin}/${address.replace(/^\/+/, '')}`;
}

/** What a page's query of this key has answered; undefined where the page did not ask. */
export function queryData<T>(state: PageState, ...key: (string | number)[]): T | undefined {
  const found = state.queries.find(
    ([asked]) => asked.length === key.length && asked.every((part, at) => part === key[at]),
  );
  return found?.[1] as T | undefined;
}
