import { basename, dirname, join, resolve } from 'node:path';

/** The folders of a site during a build: on one file system, so that moving files takes no time. */
export interface SiteFolders {
  site: string;
  /** New files, until all of them are written. */
  stage: string;
  /** The old site, while the new one takes its place. */
  former: string;
}

/** The folders of the site that a build writes to `outDir`. */
export function siteFolders(outDir: string): SiteFolders {
  const site = resolve(outDir);
  const beside = (end: string) => join(dirname(site), `.${basename(site)}.${end}`);
  return { site, stage: beside('stage'), former: beside('former') };
}
