import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFiles } from './page';
import { readCatalog, readPolicy } from './api';
import { sites } from '../../scripts/test/sites';

type Next = () => Promise<Response>;

/** The exports of the published function, which has no types. */
interface BadgeFunction {
  readonly onRequest: (context: { request: Request; next: Next }) => Promise<Response>;
  readonly default: (request: Request, context: { next: Next }) => Promise<Response>;
}

const missing: Next = () => Promise.resolve(new Response('missing', { status: 404 }));

describe.each(sites)('the badge function of the $name site', ({ out }) => {
  const load = (): Promise<BadgeFunction> =>
    import(pathToFileURL(path.resolve(out, 'hosts/badges.js')).href) as Promise<BadgeFunction>;

  beforeEach(() => {
    vi.stubGlobal('fetch', (address: string) => {
      const file = path.join(out, new URL(address).pathname.replace('/base', ''));
      return Promise.resolve(
        existsSync(file) ? new Response(readFileSync(file, 'utf8')) : new Response('', { status: 404 }),
      );
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('draws each badge of shields.io exactly as the build does, on both hosts', async () => {
    const { onRequest, default: onNetlify } = await load();
    const files = listFiles(path.join(out, 'badges')).filter((file) =>
      /\.(flat|flat-square|for-the-badge)\.svg$/.test(file),
    );
    // An id that was given up has a copy of the badge, for hosts that cannot redirect.
    const { stages, supportStates } = readPolicy(out);
    const ids = [
      ...stages.map(({ id }) => `stages/${id}`),
      ...supportStates.map(({ id }) => `support/${id}`),
      ...readCatalog(out).map(({ id }) => id),
    ];
    const isCopy = (file: string): boolean =>
      !/^(stages\/unknown|support\/(unknown|support-ended))\./.test(file) &&
      !ids.some((id) => file.startsWith(`${id}.`) || file.startsWith(`${id}/`));
    // One of each ten items, because the whole list has thousands.
    const chosen = files.filter(
      (file, place) => !isCopy(file) && (place % 10 === 0 || /^(stages|support)\/|\/parts\//.test(file)),
    );
    expect(chosen.length).toBeGreaterThan(10);
    for (const file of chosen) {
      const request = new Request(`https://stages.example/base/badges/${file}`);
      const text = readFileSync(path.join(out, 'badges', file), 'utf8');
      const response = await onRequest({ request, next: missing });
      expect(response.headers.get('content-type'), file).toBe('image/svg+xml; charset=utf-8');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.text(), file).toBe(text);
      expect(await (await onNetlify(request, { next: missing })).text(), file).toBe(text);
    }
  });

  it('leaves published files, other addresses and unknown ids to the host', async () => {
    const { onRequest } = await load();
    const answer = async (file: string, next: Next): Promise<[number, string]> => {
      const request = new Request(`https://stages.example/badges/${file}`);
      const response = await onRequest({ request, next });
      return [response.status, await response.text()];
    };
    const published: Next = () => Promise.resolve(new Response('published'));
    expect(await answer('stages/unknown.flat.svg', published)).toEqual([200, 'published']);
    for (const file of [
      'no-such-item/stage.flat.svg',
      'no-such-item/parts/part/stage.flat.svg',
      'stages/no-such-stage.flat.svg',
      'support/no-such-state.flat.svg',
      'stages/unknown.round.svg',
      'stages/unknown.svg',
      'stages/unknown.flat.png',
    ])
      expect(await answer(file, missing), file).toEqual([404, 'missing']);
  });
});
