import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { TestedBrowser } from './main-flows';
import { describeMainFlows } from './main-flows';
import { findFreePort } from './free-port';
import { findProgram } from '../../scripts/programs';
import { startSession } from './web-driver';

interface Window {
  heard?: string[];
}

/** The driver has no log, so the page keeps its messages from the end of its loading on. */
const keepMessages = (): void => {
  const heard: string[] = [];
  (window as Window).heard = heard;
  const keep = (...words: unknown[]): void => {
    heard.push(`${location.pathname}: ${words.join(' ')}`);
  };
  Object.assign(console, { error: keep, warn: keep });
  addEventListener('error', ({ message }) => keep(message));
};

/** Starts WebKitGTK on a screen of its own, driven by WebDriver. */
const launchWebKit = async (driver: string, screen: string): Promise<TestedBrowser> => {
  const port = await findFreePort();
  const child = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, because the screen's process does not pass signals on.
    detached: true,
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const isReady = (): Promise<boolean> =>
    fetch(`${endpoint}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; tries < 100 && !(await isReady()); tries++) await setTimeout(100);
  const session = await startSession(endpoint, { browserName: 'MiniBrowser' });
  const heard: string[] = [];
  const takeMessages = async (): Promise<string[]> => [
    ...heard.splice(0),
    ...(await session.evaluate(() => (window as Window).heard?.splice(0) ?? [])),
  ];
  return {
    open: async (address) => {
      heard.push(...(await takeMessages()));
      await session.open(address);
      await session.evaluate(keepMessages);
      // The next address opens in the same window.
      return { ...session, close: () => Promise.resolve() };
    },
    takeMessages,
    close: async () => {
      await session.close();
      if (child.pid !== undefined) process.kill(-child.pid);
    },
  };
};

const driver = findProgram('webkit');
const screen = findProgram('xvfb');

describeMainFlows('WebKit', driver === null || screen === null ? null : () => launchWebKit(driver, screen));
