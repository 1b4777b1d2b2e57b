import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from '../src/testing/chromium.ts';

// With a server that is already running: `E2E_PORT=4188 npx playwright test …`.
const own = process.env.E2E_PORT;
const port = Number(own ?? 4199);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: process.env.CI ? [['list']] : [['line']],
  timeout: 90_000,
  // A machine with two cores may be slow: no test is about how long an answer takes.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(),
    locale: 'fa-AF',
    timezoneId: 'Asia/Kabul',
    // Traces cost every test a quarter of its runner's time: `--trace on` records one where it is wanted.
    trace: 'off',
    actionTimeout: 10_000,
    // What a worker answers, a test's own answers do not reach; the journeys without a line allow it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'desktop',
      // What only a narrow screen has.
      testIgnore: /e2e\/phone\//,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      // A page's requests, its styles, faces and headings, its host's policy, its mirrors, its errors, its keys and what a search finds are the same on every screen.
      testIgnore:
        /(?:requests|styleByPage|faces|landmarks|errors|missing|keyboard|contentSecurityPolicy|mirrors|signedBuild|[oO]ffline|anyPlace|listen|searchTable)\.spec\.ts$/,
      use: { ...devices['Pixel 7'], defaultBrowserType: 'chromium', viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `npm run --silent preview -- --port ${port}`,
    cwd: '..',
    url: `http://localhost:${port}`,
    reuseExistingServer: own !== undefined || !process.env.CI,
  },
});
