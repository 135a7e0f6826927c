import { launch } from 'puppeteer-core';
import type { TestedBrowser } from './main-flows';
import { describeMainFlows } from './main-flows';
import { findProgram } from '../../scripts/programs';

/** Starts Firefox, driven by WebDriver BiDi. */
const launchFirefox = async (executablePath: string): Promise<TestedBrowser> => {
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const heard: string[] = [];
  return {
    open: async (address) => {
      const page = await browser.newPage();
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) heard.push(`${address}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`${address}: ${String(error)}`));
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(address, { waitUntil: 'load' });
      return {
        // Puppeteer infers its own type of the same value.
        evaluate: <T>(run: (argument: string) => T | Promise<T>, argument = '') =>
          page.evaluate(run, argument) as Promise<T>,
        click: (selector) => page.click(selector),
        type: (text) => page.keyboard.type(text),
        pressControl: async (key) => {
          await page.keyboard.down('Control');
          await page.keyboard.type(key);
          await page.keyboard.up('Control');
        },
        pressEnter: () => page.keyboard.press('Enter'),
        close: () => page.close(),
      };
    },
    takeMessages: () => Promise.resolve(heard.splice(0)),
    close: () => browser.close(),
  };
};

const program = findProgram('firefox');

describeMainFlows('Firefox', program === null ? null : () => launchFirefox(program));
