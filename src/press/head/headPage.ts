import type { Publication } from '../../contract/publicationSchema.ts';
import type { TrustFacts } from '../../contract/trust/trustFacts.ts';
import type { PageState } from '../../data/pageState.ts';

/** The preview picture of a page. */
export interface PreviewImage {
  /** Path below the site's root, or an absolute address. */
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** A built page, as far as its head needs it. */
export interface HeadPage {
  /** Path below the site's root, beginning with a slash. */
  address: string;
  status: number;
  /** The id of the route that made it. */
  route: string;
  state: PageState;
  preview?: PreviewImage | undefined;
}

/** The publication of a page and what it tells of itself. */
export interface Site {
  publication: Publication;
  trust: TrustFacts;
}

/** A path of this site, or an absolute address, as an absolute address below the publication's origin. */
export function absolute(publication: Publication, address: string): string {
  if (/^https?:/i.test(address)) return address;
  return `${publication.origin}/${address.replace(/^\/+/, '')}`;
}

/** The result of a page's query with this key; undefined if the page has no such query. */
export function queryData<T>(state: PageState, ...key: (string | number)[]): T | undefined {
  const found = state.queries.find(
    ([asked]) => asked.length === key.length && asked.every((part, at) => part === key[at]),
  );
  return found?.[1] as T | undefined;
}
