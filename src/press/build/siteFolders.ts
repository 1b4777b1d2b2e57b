import { basename, dirname, join, resolve } from 'node:path';

/** Where a site lies, and what lies beside it while it is built: on one file system, so that files move in no time. */
export interface SiteFolders {
  site: string;
  /** New files, until all of them are there. */
  stage: string;
  /** The site as it was, for the moment in which the new one takes its place. */
  former: string;
}

/** The folders of the site that a build writes to `outDir`. */
export function siteFolders(outDir: string): SiteFolders {
  const site = resolve(outDir);
  const beside = (end: string) => join(dirname(site), `.${basename(site)}.${end}`);
  return { site, stage: beside('stage'), former: beside('former') };
}
