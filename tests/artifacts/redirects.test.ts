import { describe, expect, it, vi } from 'vitest';
import { datasets, publish, readFor, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

describe('redirects', () => {
  const dataset = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
  const files = publish({
    ...dataset,
    redirects: [
      { from: '/stages/prototype/', to: '/stages/bench/' },
      { from: '/stages/bench/#bench-old', to: '/stages/bench/#bench-pointing' },
    ],
  });

  it('are rules for hosts that redirect, the badges of a stage included', () => {
    const rules = textOf(files, '_redirects').trim().split('\n');
    expect(rules).toContain('/docs/stages/prototype/ /docs/stages/bench/ 301');
    expect(rules).toContain('/docs/badges/stages/prototype.flat.svg /docs/badges/stages/bench.flat.svg 301');
    expect(textOf(files, 'redirects.nginx.conf')).toContain(
      'location = /docs/stages/prototype/ { return 301 /docs/stages/bench/; }',
    );
    for (const [, to = ''] of rules.map((rule) => rule.split(' ')))
      if (to.includes('/badges/')) expect(files.has(to.replace('/docs/', '')), to).toBe(true);
  });

  it('are a page for the others, with a link', () => {
    const page = textOf(files, 'stages/prototype/index.html');
    expect(page).toContain('<a href="https://stages.example.org/docs/stages/bench/">');
    expect(page).toContain('http-equiv="refresh"');
  });

  it('are listed with the links, those of anchors too', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/links.json')) as { result: { redirects: unknown } };
    expect(result.redirects).toEqual([
      { from: '/stages/prototype/', to: '/stages/bench/' },
      { from: '/stages/bench/#bench-old', to: '/stages/bench/#bench-pointing' },
    ]);
  });
});
