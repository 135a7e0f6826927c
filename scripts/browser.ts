/** Finds the Chromium for browser tests and benchmarks, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { isExecutable } from './programs';
import { say } from '../src/model/text/say';

/**
 * Chromium cannot use its sandbox as root. The other flags keep background services from using the network.
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
] as const;

/**
 * Features that Playwright disables. Of two equal switches only the last one counts, so ours repeats
 * Playwright's list.
 */
const disabledByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const;

/**
 * Menus of the address bar that are pages themselves: even a headless browser loads two of them for each
 * window.
 */
const menus = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'] as const;

/** For tests, which open hundreds of windows. */
export const disableMenus = `--disable-features=${[...disabledByPlaywright, ...menus].join()}`;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Whether the browser starts. A browser without its shared libraries does not. */
const isWorking = (file: string): boolean =>
  isExecutable(file) && spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** The first working browser; CHROMIUM_PATH has priority. */
export const findBrowser = (): string | null => {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!isWorking(named)) throw new Error(`CHROMIUM_PATH is ${named}, which does not start`);
    return named;
  }
  return [chromium.executablePath(), ...onPath, ...places].find(isWorking) ?? null;
};

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Debian's package includes the shared libraries, unlike Playwright's download. Requires root. */
const installFromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  run('apt-get', 'update', '--quiet') &&
  run('apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');

const installFromPlaywright = (): boolean => run('npx', '--no-install', 'playwright', 'install', 'chromium');

/** Finds or installs a browser; if neither works, says what to do. */
export const ensureBrowser = (): string => {
  const found = findBrowser();
  if (found !== null) return found;
  console.error(say('check-run.no-browser'));
  for (const install of [installFromDebian, installFromPlaywright]) {
    const installed = install() ? findBrowser() : null;
    if (installed !== null) return installed;
  }
  throw new Error('No Chromium could be installed. Install one and set CHROMIUM_PATH to its program.');
};
