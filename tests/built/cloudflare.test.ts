import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parseHeaderRules } from '../../src/serve/headers';
import { sites } from '../../scripts/test/sites';

/** The used results of Cloudflare's parsers. */
interface Parsers {
  readonly parseHeaders: (text: string) => {
    readonly rules: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
    readonly invalid: readonly unknown[];
  };
  readonly parseRedirects: (text: string) => {
    readonly rules: readonly { readonly from: string; readonly to: string; readonly status: number }[];
    readonly invalid: readonly unknown[];
  };
}

/** The package has TypeScript sources only, without the strict options of this project. */
const loadParsers = (): Parsers => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cloudflare-'));
  const outfile = path.join(folder, 'parsers.cjs');
  try {
    buildSync({
      stdin: {
        contents: ['parseHeaders', 'parseRedirects']
          .map((name) => `export { ${name} } from '@cloudflare/pages-shared/metadata-generator/${name}';`)
          .join('\n'),
        resolveDir: __dirname,
      },
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'error',
    });
    return createRequire(outfile)(outfile) as Parsers;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const { parseHeaders, parseRedirects } = loadParsers();

describe.each(sites)("Cloudflare's own parsers read the $name site", ({ out }) => {
  const read = (name: string): string => readFileSync(`${out}/${name}`, 'utf8');

  it('find each header of `_headers`', () => {
    const { rules, invalid } = parseHeaders(read('_headers'));
    expect(invalid).toEqual([]);
    const found = rules.map(({ path: pattern, headers }) => ({ pattern, headers }));
    expect(found).toEqual(parseHeaderRules(read('_headers')));
  });

  it('find each redirect of `_redirects`', () => {
    const { rules, invalid } = parseRedirects(read('_redirects'));
    expect(invalid).toEqual([]);
    const lines = read('_redirects').split('\n').filter(Boolean);
    expect(rules.map(({ from, to, status }) => `${from} ${to} ${status}`)).toEqual(lines);
  });
});

it("Cloudflare's parsers refuse the statuses and the targets that its documentation excludes", () => {
  expect(parseRedirects('/api/* /404.json 404\n').invalid).toHaveLength(1);
});
