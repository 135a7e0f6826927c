import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { disableMenus } from './browser';

const toFeatures = (flag: string): string[] => flag.replace('--disable-features=', '').split(',');

it('switches off all that Playwright does, whose switch it takes the place of', async () => {
  // Not a browser: it ends at once, and Playwright says how it was started.
  const failure = await chromium
    .launch({ executablePath: process.execPath })
    .catch((error: unknown) => error);
  const [flag] = /--disable-features=\S+/.exec(failure instanceof Error ? failure.message : '') ?? [];
  expect(toFeatures(disableMenus)).toEqual(expect.arrayContaining(toFeatures(flag ?? 'no flag')));
});
