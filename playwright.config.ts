import { defineConfig } from '@playwright/test';
import { browserFlags, disableMenus, ensureBrowser } from './scripts/browser';
import { findSite, sites, toOrigin } from './scripts/test/sites';

/** The browser tests: of sites that were built, behind the server of `npm run serve`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      // The typeface is the site's own, so lines break alike everywhere; its edges, and the few letters that it does not
      // have, are drawn a little differently by each system and version of the browser.
      threshold: 0.25,
      maxDiffPixelRatio: 0.02,
    },
  },
  fullyParallel: true,
  workers: 2,
  // A machine of a CI may stand still for seconds; what passes only at the second try is named in the log.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  timeout: 60_000,
  // One set of pictures for all machines: the tests draw with a font of their own, so no platform is in the name.
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
