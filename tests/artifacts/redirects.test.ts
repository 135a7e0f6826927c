import { describe, expect, it, vi } from 'vitest';
import { datasets, publish, readFor, site, textOf } from './published';
import { deriveGoneAnchors, findGoneAnchors, renderGoneAnchors } from '../../src/artifacts/redirect';

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

  it('are rules for hosts that redirect, including the badges of a stage', () => {
    const rules = textOf(files, '_redirects').trim().split('\n');
    expect(rules).toContain('/docs/stages/prototype/ /docs/stages/bench/ 301');
    expect(rules).toContain('/docs/badges/stages/prototype.flat.svg /docs/badges/stages/bench.flat.svg 301');
    // Cloudflare rejects rules with other status codes.
    for (const rule of rules) expect(rule).toMatch(/ (301|200)$/);
    for (const [, to = ''] of rules.map((rule) => rule.split(' ')))
      // PNG badges need a rasterizer, which this test does not have.
      if (!/\/$|\.png$/.test(to)) expect(files.has(to.replace('/docs/', '')), to).toBe(true);
  });

  it('keep the badges and the Markdown of a renamed stage, for hosts that cannot redirect', () => {
    for (const ending of ['.svg', '.flat-square.svg', '.json'])
      expect(textOf(files, `badges/stages/prototype${ending}`).replaceAll(/id="[^"]*"/g, '')).toContain(
        'Bench',
      );
    expect(textOf(files, 'stages/prototype.md')).toContain(
      '(https://stages.example.org/docs/stages/bench.md)',
    );
  });

  it('are pages with a link for other hosts', () => {
    const page = textOf(files, 'stages/prototype/index.html');
    expect(page).toContain('<a href="/docs/stages/bench/">');
    expect(page).toContain('<link rel="canonical" href="https://stages.example.org/docs/stages/bench/">');
    expect(page).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/docs/stages/bench/"></noscript>',
    );
    const [, script = ''] = /<script src="\/docs\/([^"]+)"/.exec(page) ?? [];
    expect(files.has(script), script).toBe(true);
  });

  it('of anchors are lines with a link, on the page where the reader arrives', () => {
    const gone = deriveGoneAnchors([
      { from: '/stages/prototype/', to: '/stages/bench/' },
      { from: '/stages/prototype/#prototype-old', to: '/stages/bench/#bench-pointing' },
      { from: '/stages/prototype/#bench-observing', to: '/stages/bench/#bench-observing' },
      { from: '/stages/bench/#bench-old', to: '/support/office/' },
      { from: '/catalog/#edition-yard', to: '/catalog/#edition-dome' },
    ]);
    expect(findGoneAnchors(gone, '/stages/bench/')).toEqual([
      { id: 'prototype-old', to: '/stages/bench/#bench-pointing' },
      { id: 'bench-old', to: '/support/office/' },
    ]);
    expect(findGoneAnchors(gone, '/stages/prototype/')).toEqual([]);
    expect(findGoneAnchors(gone, '/catalog/')).toEqual([]);
    expect(findGoneAnchors(gone, '/catalog/drv-guider/')).toEqual([
      { id: 'edition-yard', to: '/catalog/drv-guider/#edition-dome' },
    ]);
    const html = renderGoneAnchors(site, () => 'A <b>label</b>', findGoneAnchors(gone, '/stages/bench/'));
    expect(html).toContain('id="prototype-old"');
    expect(html).toContain('<a href="/docs/stages/bench/#bench-pointing">A &lt;b&gt;label&lt;/b&gt;</a>');
    expect(renderGoneAnchors(site, () => '', [])).toBe('');
  });

  it('are listed with the links, including anchors', () => {
    const { result } = JSON.parse(textOf(files, 'api/v1/links.json')) as { result: { redirects: unknown } };
    expect(result.redirects).toEqual([
      { from: '/stages/prototype/', to: '/stages/bench/' },
      { from: '/stages/bench/#bench-old', to: '/stages/bench/#bench-pointing' },
    ]);
  });
});
