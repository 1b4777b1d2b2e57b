import type { ComponentType } from 'react';
import type { Location, NavigationType, Params } from 'react-router';
import type { Publication } from '../contract/publicationSchema.ts';

/** What a page's component is given: the values of its route's `:parameters`. */
export interface PageProps {
  params: Params;
}

/** A page's code. */
export interface PageCode {
  Page: ComponentType<PageProps>;
  /** What stands above the page in place of the line that links home. */
  Masthead?: ComponentType<{ publication: Publication }>;
  /** What stands between the head and the page, so that skipping to the page skips it too. */
  Filter?: ComponentType<PageProps>;
}

/** A page that can be shown: its data is in the cache, its code is there. */
export interface OpenedPage extends PageProps, PageCode {
  /** The id of its route. */
  route: string;
  status: 200 | 404;
  /** What has kept it from opening. */
  failure?: { error: unknown };
}

/** A page as the reader has come to it. */
export interface Visit extends OpenedPage {
  location: Location;
  /** How: `POP` is the first page, Back, Forward, and a place in the page that the browser has gone to. */
  action: NavigationType;
}
