import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../src/serve/server';
import { findSite } from '../../scripts/test/sites';

/** Another vendor's small Docusaurus site, built against our built site as served by `npm run serve`. */
const site = path.join(import.meta.dirname, 'site');
const run = promisify(execFile);

const scratch = mkdtempSync(path.join(tmpdir(), 'consumer-'));
let server: Server;
let address: string;
/** Replaced responses of the site, by path. */
const overrides = new Map<string, string>();

beforeAll(async () => {
  const built = createSiteServer({ directory: path.resolve(findSite('default').out), baseUrl: '/' });
  server = createServer((request, response) => {
    const contents = overrides.get(request.url ?? '');
    if (contents === undefined) built.emit('request', request, response);
    else response.end(contents);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  rmSync(scratch, { recursive: true, force: true });
});

interface Outcome {
  readonly failed: boolean;
  readonly output: string;
  readonly page: string;
}

/** Builds the site with one page; returns the result. */
const build = async (page: string, stagesSite: string, bundler = 'webpack'): Promise<Outcome> => {
  const out = path.join(scratch, 'out');
  const docs = path.join(scratch, 'docs');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  writeFileSync(path.join(docs, 'index.mdx'), page);
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    NO_UPDATE_NOTIFIER: '1',
    STAGES_SITE: stagesSite,
    STAGES_CACHE: path.join(scratch, 'cache'),
    CONSUMER_DOCS: docs,
    CONSUMER_BUNDLER: bundler,
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.relative(site, path.join(scratch, `generated-${bundler}`)),
  };
  const command = path.resolve('node_modules/.bin/docusaurus');
  try {
    const { stdout, stderr } = await run(command, ['build', site, '--out-dir', out, '--no-minify'], {
      env: environment,
    });
    return {
      failed: false,
      output: stdout + stderr,
      page: readFileSync(path.join(out, 'index.html'), 'utf8'),
    };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return { failed: true, output: stdout + stderr, page: '' };
  }
};

describe('a Docusaurus site with the remark plugin', () => {
  // The documented example, and one in a sentence with every attribute.
  const [, example = ''] =
    /```mdx title="docs\/postgres.mdx"\n([\s\S]*?)```/.exec(
      readFileSync('docs/integrate/docusaurus.mdx', 'utf8'),
    ) ?? [];
  const page = `---\nslug: /\n---\n\n${example}\nIn text too: <SubjectBadge subject="source-mysql" part="stage" badgeStyle="flat" />.\n`;

  it.each(['webpack', 'rspack'])(
    'has badges with their text and links in its HTML, with %s',
    async (bundler) => {
      const { failed, output, page: html } = await build(page, address, bundler);
      expect(failed, output).toBe(false);
      expect(html).toContain(`src="${address}badges/source-postgres/status.svg`);
      expect(html).toContain(`href="${address}catalog/source-postgres/?edition=cloud"`);
      expect(html).toMatch(/alt="Postgres, source: [^"]+"/);
      expect(html).toContain(`${address}badges/source-mysql/stage.flat.svg`);
    },
  );

  it.each(['webpack', 'rspack'])('has the current text in a page that %s cached', async (bundler) => {
    const file = 'api/v1/status/source-postgres.json';
    const answer = JSON.parse(readFileSync(path.join(findSite('default').out, file), 'utf8')) as {
      result: { status: string; editions: { id: string; name: string; offer: string }[] };
    };
    const [cloud] = answer.result.editions.filter(({ id }) => id === 'cloud');
    if (cloud !== undefined) cloud.offer = 'not-offered';
    answer.result.status = 'Promoted overnight';
    overrides.set(`/${file}`, JSON.stringify(answer));
    const { failed, output, page: html } = await build(page, address, bundler);
    overrides.clear();
    expect(failed, output).toBe(false);
    expect(html).toContain('alt="Postgres, source: Promoted overnight"');
    expect(html).toContain(`not offered in ${cloud?.name ?? ''}`);
  });

  it('is built from the cache, with a warning, if the API is unreachable', async () => {
    // The cache is keyed by address, and the closed port has the same address. Another page, so that it is
    // compiled again.
    await new Promise((done) => server.close(done));
    const { failed, output, page: html } = await build(`${page}\nMore.\n`, address);
    await new Promise<void>((done) => server.listen(Number(new URL(address).port), '127.0.0.1', done));
    expect(failed, output).toBe(false);
    expect(output).toContain('the cached answer is');
    expect(html).toContain('badges/source-postgres/status.svg');
  });

  it('fails with file, line and nearest ids for an unknown subject', async () => {
    const { failed, output } = await build('# Title\n\n<SubjectBadge subject="source-postgre" />\n', address);
    expect(failed).toBe(true);
    expect(output).toContain('There is no subject "source-postgre". Did you mean "source-postgres"');
    expect(output).toContain('index.mdx');
  });

  it('fails and names the address if the API is unreachable and nothing is cached', async () => {
    const { failed, output } = await build(
      '<SubjectBadge subject="source-postgres" />\n',
      'http://127.0.0.1:9/',
    );
    expect(failed).toBe(true);
    expect(output).toContain('http://127.0.0.1:9/api/v1/status/source-postgres.json cannot be read');
  });
});
