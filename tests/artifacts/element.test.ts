import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { bundleElement, toIntegrity } from '../../scripts/element';
import { version } from '../../src/element/version';
import { datasets, publish, readFor, textOf } from './published';

// Publishing and compiling the whole catalog takes seconds, and longer on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const embed = path.resolve('static/embed');
const read = (file: string): string => readFileSync(path.join(embed, file), 'utf8');

describe('the published element', () => {
  it('is the bundle of its sources, at its version and at the latest', () => {
    expect(read(`${version}/stage-badge.js`)).toBe(bundleElement());
    expect(read('v1/stage-badge.js')).toBe(bundleElement());
  });

  it('is published with its integrity hash', () => {
    expect(JSON.parse(read(`${version}/integrity.json`))).toEqual({
      version,
      'stage-badge.js': toIntegrity(read(`${version}/stage-badge.js`)),
    });
  });

  it('is pinned in the docs at its version', () => {
    const docs = readFileSync('docs/integrate/element.mdx', 'utf8');
    expect(new Set([...docs.matchAll(/\/embed\/(\d+\.\d+\.\d+)\//g)].map((match) => match[1]))).toEqual(
      new Set([version]),
    );
  });

  it('uses nothing that a strict Content-Security-Policy or Trusted Types forbid', () => {
    expect(bundleElement()).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|eval\(|new Function|document\.write/,
    );
  });

  it('is at most 3.75 KB compressed', () => {
    expect(gzipSync(bundleElement(), { level: 9 }).length).toBeLessThanOrEqual(3840);
  });

  it('can be imported without a DOM', async () => {
    const { StageBadge } = await import('../../src/element/stage-badge');
    expect(StageBadge.observedAttributes).toContain('subject');
  });
});

describe.each(datasets)('the status documents of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const documents = dataset.subjects.map(({ id }) => textOf(files, `api/v1/status/${id}.json`));

  it('have at most 800 bytes each, and 150 more for each part, compressed as by a host', () => {
    const spare = dataset.subjects.map(({ facets }, index) => {
      const size = brotliCompressSync(documents[index] ?? '').length;
      return 800 + 150 * facets.length - size;
    });
    expect(Math.min(...spare)).toBeGreaterThanOrEqual(0);
  });
});
