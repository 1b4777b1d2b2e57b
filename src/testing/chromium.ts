import { existsSync } from 'node:fs';

/**
 * The browser for the tests: `CHROMIUM_PATH` where it is set, else Debian's or Ubuntu's chromium, else undefined,
 * which means Playwright's own.
 */
export function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
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
