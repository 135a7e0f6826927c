import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from './scripts/browser';
import { sites } from './scripts/test/sites';

const address = (port: number): string => `http://localhost:${port}`;

/** The browser tests: of sites that were built, behind the server of `npm run serve`. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'line',
  timeout: 60_000,
  // One set of pictures for all machines: the tests draw with a font of their own, so no platform is in the name.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: ensureBrowser(),
      args: [
        ...browserFlags,
        '--disable-gpu',
        '--disable-lcd-text',
        '--font-render-hinting=none',
        '--hide-scrollbars',
      ],
    },
  },
  projects: sites.map(({ name, port }) => ({
    name,
    ...(name === 'default' ? { testIgnore: '**/datasets.spec.ts' } : { testMatch: '**/datasets.spec.ts' }),
    use: { baseURL: address(port) },
  })),
  webServer: sites.map(({ out, port }) => ({
    command: `npm run --silent serve -- --dir ${out} --port ${port}`,
    url: address(port),
    reuseExistingServer: false,
    timeout: 30_000,
  })),
});
