import type { Browser, LaunchOptions } from '@playwright/test';

/** Where it is measured: the browser, both sites and how often. */
export interface Field {
  browser: Browser;
  /** How the browser was started, for one that differs. */
  launch: LaunchOptions;
  /** The origins of the pages by hand and of the reader. */
  hand: string;
  reader: string;
  rounds: number;
}
