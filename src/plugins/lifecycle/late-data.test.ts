import { expect, test, vi } from 'vitest';
import { renderLateModule, toLateName } from './late-data';

/** Runs a module and returns what it exports. */
const load = async (code: string): Promise<unknown> =>
  ((await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown }).default;

const data = { text: '</script> "quoted" \\ \u2028' };

test('a build has the data in the module', async () => {
  expect(await load(renderLateModule('search', '/base/', () => data))).toEqual(data);
});

test('in development the module fetches the data from the path that the server answers', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(Response.json(data));
  });
  expect(await load(renderLateModule('verdicts', '/base/', null))).toEqual(data);
  expect(asked.map((path) => toLateName(path.slice('/base/'.length)))).toEqual(['verdicts']);
  expect(toLateName('verdicts.json')).toBeNull();
  vi.unstubAllGlobals();
});
