import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './chromium.ts';

/** Runs before the tests: says what is missing and how to get it. */
const path = chromiumPath() ?? chromium.executablePath();
if (!existsSync(path)) {
  console.error(
    [
      'The tests need a browser, and there is none here.',
      '  On Debian or Ubuntu:  sudo apt-get install chromium-headless-shell (or chromium)',
      '  Anywhere else:        npx playwright install chromium',
      'or name one that you have:  CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
  process.exit(1);
}
