import { existsSync } from 'node:fs';

/**
 * The browser for the tests: `CHROMIUM_PATH` where it is set, else Debian's or Ubuntu's, else undefined, which means
 * Playwright's own. First the one without a window of its own, which starts a page twice as fast.
 */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser'];
  return names.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path));
}

/** How the browser starts: as root it has no sandbox, and it must not call home from a test. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = chromiumPath();
  const root = process.getuid?.() === 0;
  return {
    ...(executablePath && { executablePath }),
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}
