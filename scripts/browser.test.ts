import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { disableMenus } from './browser';

const toFeatures = (flag: string): string[] => flag.replace('--disable-features=', '').split(',');

it('repeats all features that Playwright disables, because it replaces that switch', async () => {
  // Not a browser: the process ends at once, and Playwright reports the command line.
  const failure = await chromium
    .launch({ executablePath: process.execPath })
    .catch((error: unknown) => error);
  const [flag] = /--disable-features=\S+/.exec(failure instanceof Error ? failure.message : '') ?? [];
  expect(toFeatures(disableMenus)).toEqual(expect.arrayContaining(toFeatures(flag ?? 'no flag')));
});
