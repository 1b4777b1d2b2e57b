/** The parts of a build, in the press's own names, and the release. */
export type SitePart =
  | 'reader'
  | 'read'
  | 'derive'
  | 'pages'
  | 'feeds'
  | 'cards'
  | 'commit'
  | 'copying'
  | 'switching';

/** Why the site could not be built or released. */
export type SiteFailure =
  /** The press refused the archive, or could not write. */
  | 'build'
  /** The folder to release to is not there: it was never made, or its disk has been taken away. */
  | 'target-gone'
  /** The server does not answer, or does not let us in. */
  | 'unreachable'
  /** A program that releasing needs is not on this machine. */
  | 'no-program'
  | 'release';

/** What was done, in order: the page says it in the editor's language. */
export type SiteLogLine =
  | { kind: 'part'; part: SitePart; done: number; total?: number }
  | { kind: 'built'; pages: number; seconds: number }
  | { kind: 'released'; target: string }
  | { kind: 'failed'; why: SiteFailure; target?: string }
  | { kind: 'stopped' }
  /** What a program said, as it said it. */
  | { kind: 'said'; text: string };

/** How the site stands. */
export interface SiteState {
  running: 'building' | 'releasing' | undefined;
  log: SiteLogLine[];
  /** Where the built site can be looked at on this machine; undefined before the first build. */
  preview?: string;
  /** Whether the built site has everything that this desk has published. */
  fresh: boolean;
  /** The folder that is built, for those who release by hand. */
  folder: string;
  settings: SiteSettings;
}

/** Where the site is released. */
export interface SiteSettings {
  /** A folder, `host:/folder` (ssh) or `rsync://…`; empty if nothing is released from here. */
  target: string;
}
