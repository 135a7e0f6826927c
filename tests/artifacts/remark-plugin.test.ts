import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import remarkStageBadge from '../../static/api/v1/remark-stage-badge.mjs';
import { datasets, publish, readFor, textOf } from './published';
import { texts } from '../../src/element/texts';
import { toWords } from '../../src/element/words';

const files = publish(readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? ''));
const site = 'https://stages.example.org/docs/';

let cache: string;
let asked: string[];
/** The response of the fake host. */
let answer: (name: string, signal: AbortSignal) => Response | Promise<Response> | null;

beforeEach(() => {
  cache = path.join(mkdtempSync(path.join(tmpdir(), 'badges-')), 'cache');
  asked = [];
  answer = () => null;
  vi.stubGlobal('fetch', (url: URL, { signal }: { signal: AbortSignal }) => {
    const name = url.href.replace(site, '');
    asked.push(name);
    const contents = files.get(name);
    return Promise.resolve(
      answer(name, signal) ??
        new Response(contents as string, { status: contents === undefined ? 404 : 200 }),
    );
  });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  rmSync(path.dirname(cache), { recursive: true, force: true });
});

interface Node {
  name?: string;
  value?: string;
  attributes?: { name: string; value: string }[];
  children?: Node[];
}

const toElement = (attributes: Readonly<Record<string, string>>): Node =>
  ({
    type: 'mdxJsxFlowElement',
    name: 'SubjectBadge',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  }) as Node;

/** Runs the plugin on elements with these attributes; returns the resulting links as text. */
const run = async (
  elements: readonly Readonly<Record<string, string>>[],
  options: Partial<Parameters<typeof remarkStageBadge>[0]> = {},
): Promise<string[]> => {
  const children = elements.map(toElement);
  const fail = (message: string): never => {
    throw new Error(message);
  };
  await remarkStageBadge({ site, cache, live: false, ...options })({ children }, { fail });
  return children.map(({ children: [image, note] = [] }) => {
    const alt = image?.attributes?.find(({ name }) => name === 'alt')?.value ?? '';
    return `${alt}${note?.value ?? ''}`;
  });
};

const focuser = { subject: 'drv-focuser' };
const words = 'Focuser, optics, driver: Commissioned, Night watch';

/** A host that accepts a request and never responds. */
const hang = (_: string, signal: AbortSignal): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

describe('the remark plugin', () => {
  it('reuses a response for an hour, then requests again', async () => {
    const current = () => asked.filter((name) => name.includes('drv-focuser')).length;
    expect((await run([focuser, focuser]))[0]).toContain(words);
    expect(current()).toBe(1);
    await run([focuser]);
    expect(current()).toBe(1);
    await run([focuser], { maxAge: 0 });
    expect(current()).toBe(2);
  });

  it('adds the same notes to a status as the element', async () => {
    const [text = ''] = await run([{ subject: 'routine-asteroid-hunt', edition: 'dome' }]);
    expect(text).toContain('not offered in Your own dome');
    expect((await run([{ subject: 'drv-allsky-camera' }]))[0]).toContain(
      'see Colour all-sky camera, weather and Monochrome all-sky camera, weather',
    );
    expect((await run([focuser]))[0]).toContain('data from 10 October 2025, out of date');
  });

  it.each([...Object.keys(texts), 'de-AT', 'xx'])(
    'has the texts of the element in the language %s',
    async (language) => {
      answer = (name) =>
        new Response(textOf(files, name).replace(/"language":"[^"]*"/, `"language":"${language}"`));
      const { text, list, date } = toWords(language);
      const [hunt = ''] = await run([{ subject: 'routine-asteroid-hunt', edition: 'dome' }]);
      expect(hunt).toContain(text('not-offered-in', { edition: 'Your own dome' }));
      expect(hunt).toContain(text('stale', { day: date('2025-10-10') }));
      const [camera = ''] = await run([{ subject: 'drv-allsky-camera' }]);
      expect(camera).toContain(
        text('see', { to: list(['Colour all-sky camera, weather', 'Monochrome all-sky camera, weather']) }),
      );
    },
  );

  it('ignores a broken cache file', async () => {
    await run([focuser]);
    const [file = ''] = readdirSync(cache);
    for (const broken of [
      '',
      '{"readAt":1e99',
      'null',
      '{"readAt":9999999999999}',
      '{"readAt":"x","answer":{}}',
    ]) {
      writeFileSync(path.join(cache, file), broken);
      expect((await run([focuser]))[0]).toContain(words);
    }
    expect(readdirSync(cache)).toEqual([file]);
  });

  it('waits once for all badges of a page, then uses the cache', async () => {
    const many = [...files.keys()]
      .flatMap((name) => /^api\/v1\/status\/(.*)\.json$/.exec(name)?.[1] ?? [])
      .map((subject) => ({ subject }));
    await run(many);
    answer = hang;
    const begun = Date.now();
    const texts = await run(many, { maxAge: 0, timeout: 300 });
    expect(texts.some((text) => text.includes(words))).toBe(true);
    expect(Date.now() - begun).toBeLessThan(300 * 5);
  });

  it('fails if nothing is cached, and does not cache the failure', async () => {
    answer = () => new Response('', { status: 503 });
    await expect(run([focuser])).rejects.toThrow(
      `${site}api/v1/status/drv-focuser.json cannot be read (it answered 503), and there is no cached answer in`,
    );
    answer = () => new Response('<!doctype html>');
    await expect(run([focuser])).rejects.toThrow('cannot be read');
    answer = () => null;
    expect((await run([focuser]))[0]).toContain(words);
  });

  it('distinguishes an unknown id from a site without the API', async () => {
    await expect(run([{ subject: 'drv-fokuser' }])).rejects.toThrow(
      'There is no subject "drv-fokuser". Did you mean "drv-focuser"',
    );
    answer = () => new Response('', { status: 404 });
    const elsewhere = path.join(cache, 'elsewhere');
    await expect(run([{ subject: 'drv-fokuser' }], { cache: elsewhere })).rejects.toThrow(
      `There is no API at ${site}api/v1/ (404). Check the option "site".`,
    );
  });

  it('names a wrong edition, part, style or attribute', async () => {
    await expect(run([{ ...focuser, edition: 'home' }])).rejects.toThrow(
      'There is no edition "home". Take one of dome',
    );
    await expect(run([{ ...focuser, part: 'mood' }])).rejects.toThrow('There is no part "mood".');
    await expect(run([{ ...focuser, colour: 'red' }])).rejects.toThrow('has no attribute "colour"');
  });
});
