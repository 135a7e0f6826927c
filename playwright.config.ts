import { defineConfig } from '@playwright/test';
import { browserFlags, disableMenus, ensureBrowser } from './scripts/browser';
import { findSite, sites, toOrigin } from './scripts/test/sites';

/** Browser tests of built sites, which `npm run serve` serves. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      // The typeface is the site's own, so lines break at the same places everywhere. But edges, and the few
      // missing letters, differ slightly between systems and browser versions.
      threshold: 0.25,
      maxDiffPixelRatio: 0.02,
    },
  },
  fullyParallel: true,
  workers: 2,
  // A CI machine can stall for seconds. The log names tests that pass only at the second try.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  timeout: 60_000,
  // One set of pictures for all machines, without the platform's name, because the tests use the site's own
  // font.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  use: {
    baseURL: toOrigin(findSite('default')),
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: ensureBrowser(),
      args: [
        ...browserFlags,
        disableMenus,
        '--disable-gpu',
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--hide-scrollbars',
      ],
    },
  },
  webServer: sites.map((site) => ({
    command: `npm run --silent serve -- --dir ${site.out} --port ${site.port}`,
    url: toOrigin(site),
    reuseExistingServer: false,
    timeout: 30_000,
  })),
});
