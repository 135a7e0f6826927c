import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { datasets, publish, readFor } from './site-code';
import { listen } from './other-site';

const observatory = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
/** One more subject, with neither stage nor support state recorded. */
const unrecorded = observatory.subjects
  .filter(({ id }) => id === 'drv-focuser')
  .map((subject) => ({
    ...subject,
    id: 'drv-unrecorded',
    name: 'Unrecorded',
    transitions: subject.transitions.map((transition) => ({ ...transition, stage: null, support: null })),
  }));

export const dataset = { ...observatory, subjects: [...observatory.subjects, ...unrecorded] };
export const files = publish(dataset);

const types: Readonly<Record<string, string>> = { json: 'application/json', js: 'text/javascript' };

/** Answers a path differently; returns false to use the normal response. */
export type Answer = (name: string, response: ServerResponse) => boolean;

/**
 * A published site, and a page of another origin with the element, under the strictest policy that still
 * allows it.
 */
export interface ElementSite {
  readonly stagesOrigin: string;
  readonly pageOrigin: string;
  /** The paths requested since the page was opened. */
  readonly asked: () => readonly string[];
  /** Opens a page with this body, without waiting for the element. */
  readonly visit: (page: Page, markup: string, answer?: Answer, script?: string) => Promise<string[]>;
  readonly close: () => void;
}

export const startElementSite = async (published = files): Promise<ElementSite> => {
  const script = readFileSync(path.resolve('static/embed/v1/stage-badge.js'));
  let asked: string[] = [];
  let body = '';
  let answerInstead: Answer = () => false;
  const [stages, stagesOrigin] = await listen((url, response) => {
    const name = url.slice(1);
    asked.push(url);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', types[name.replace(/^.*\./, '')] ?? 'text/plain');
    if (answerInstead(name, response)) return;
    const contents = name === 'embed/v1/stage-badge.js' ? script : published.get(name);
    if (contents === undefined) response.writeHead(404);
    response.end(contents);
  });
  const [page, pageOrigin] = await listen((_, response) => {
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${stagesOrigin}; connect-src *; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Other site</title><body>${body}</body></html>`,
    );
  });
  return {
    stagesOrigin,
    pageOrigin,
    asked: () => asked,
    visit: async (tab, markup, answer = () => false, load = 'type="module"') => {
      const heard: string[] = [];
      tab.on('console', (message) => heard.push(message.text()));
      tab.on('pageerror', (error) => heard.push(error.message));
      asked = [];
      answerInstead = answer;
      body = `${markup}<script ${load} src="${stagesOrigin}/embed/v1/stage-badge.js"></script>`;
      await tab.goto(pageOrigin);
      return heard;
    },
    close: () => {
      for (const server of [stages, page] satisfies Server[]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
};

export const findElement = (page: Page): Locator => page.locator('stage-badge').first();

/** The element's state. */
export const readState = (element: Locator): Promise<string> =>
  element.evaluate((node) => String((node as HTMLElement & { state?: string }).state));

export const expectState = (element: Locator, state: string): Promise<void> =>
  expect.poll(() => readState(element)).toBe(state);

/** Waits until no element of the page is loading. */
export const waitForElements = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement & { state?: string }>('stage-badge')].every(
      ({ state }) => state !== undefined && state !== 'loading',
    ),
  );
};
