/** Takes the screenshots of README.md from the built site: `npm run build && npm run pictures`. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser';
import { createSiteServer } from '../src/serve/server';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.github/pictures');
const port = 4399;

/** The pages in the README: a subject's answer, and the explorer. */
const pages = [
  { name: 'subject', path: '/catalog/source-hubspot/' },
  { name: 'explorer', path: '/explorer/' },
] as const;

const { asOf } = JSON.parse(readFileSync(path.join(root, 'build/api/v1/index.json'), 'utf8')) as {
  asOf: string;
};

const takePictures = async (): Promise<void> => {
  const server = createSiteServer({ directory: path.join(root, 'build'), baseUrl: '/' }).listen(
    port,
    'localhost',
  );
  try {
    mkdirSync(folder, { recursive: true });
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserFlags] });
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, viewport: { width: 1200, height: 800 } });
      // Uses the site's own day as the browser's date, because later the site would show its data as stale.
      await page.clock.setFixedTime(new Date(`${asOf}T12:00:00Z`));
      for (const { name, path: place } of pages) {
        await page.goto(`http://localhost:${port}${place}`, { waitUntil: 'networkidle' });
        await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) });
      }
    }
    await browser.close();
  } finally {
    server.close();
  }
};

void takePictures();
