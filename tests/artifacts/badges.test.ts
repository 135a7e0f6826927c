import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { hues, palette, contrast } from '../../src/model/appearance/palette';
import { measureText } from '../../src/artifacts/badge/text-width';
import type { Artifact } from '../../src/artifacts';
import { buildArtifacts, createContext } from '../../src/artifacts';
import { deriveSiteData } from '../../src/model/pages/site-data';
import { loadRasterizer } from '../../src/plugins/lifecycle/load-rasterizer';
import { datasets, publish, readFor, site, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

/** The fields of a shields.io endpoint response, according to its documentation. */
const endpoint = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string().min(1),
  color: z.string().optional(),
  labelColor: z.string().optional(),
  isError: z.boolean().optional(),
  namedLogo: z.string().optional(),
  logoSvg: z.string().optional(),
  logoColor: z.string().optional(),
  logoSize: z.string().optional(),
  style: z.string().optional(),
  cacheSeconds: z.number().optional(),
});

describe.each(datasets)('the badges of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const svgs = [...files.keys()].filter((name) => name.endsWith('.svg'));

  it('exist for every subject, stage and state in every style, including unknown and removed', () => {
    const styles = ['', '.flat', '.flat-square', '.for-the-badge'];
    const stems = [
      ...dataset.subjects.flatMap(({ id, facets }) =>
        [id, ...facets.map((facet) => `${id}/parts/${facet.id}`)].flatMap((folder) =>
          ['status', 'stage', 'support'].map((part) => `${folder}/${part}`),
        ),
      ),
      ...[...dataset.policy.stages, { id: 'unknown' }].map(({ id }) => `stages/${id}`),
      // Only if a kind has no support state.
      ...[
        ...dataset.policy.supportStates.map(({ id }) => id),
        'support-ended',
        ...(dataset.policy.kinds.some((kind) => kind.notApplicable !== undefined) ? ['not-applicable'] : []),
        'unknown',
      ].map((id) => `support/${id}`),
      // A renamed stage keeps its old address.
      ...(dataset.redirects ?? []).flatMap(({ from }) => /^\/(stages\/[^/]+)\/$/.exec(from)?.[1] ?? []),
    ];
    const wanted = stems.flatMap((stem) => styles.map((style) => `badges/${stem}${style}.svg`));
    expect(svgs.toSorted()).toEqual(wanted.toSorted());
  });

  it('have a role, one accessible name that is also the title, and a description if one is known', () => {
    for (const name of svgs) {
      const svg = textOf(files, name);
      const label = /aria-label="([^"]*)"/.exec(svg)?.[1];
      expect(svg, name).toMatch(/^<svg [^>]*role="img"/);
      expect(label, name).not.toBe('');
      expect(/<title>([^<]*)<\/title>/.exec(svg)?.[1], name).toBe(label);
      expect(svg.match(/<title>/g), name).toHaveLength(1);
    }
  });

  it('have no id, so that one can be inlined twice, and define no class differently', () => {
    const rules = new Map<string, string>();
    for (const name of svgs) {
      const svg = textOf(files, name);
      expect(svg, name).not.toMatch(/ id="|url\(/);
      for (const [, selector = '', body = ''] of svg.matchAll(/(\.[\w-]+)\{([^}]*)\}/g)) {
        expect(rules.get(selector) ?? body).toBe(body);
        rules.set(selector, body);
      }
      expect(svg.replace(/<style>[^<]*<\/style>/, ''), name).not.toContain('<style');
    }
  });

  it('have endpoint documents that shields.io accepts', () => {
    const documents = [...files.keys()].filter((name) => /^badges\/.*\.json$/.test(name));
    expect(documents).toHaveLength(svgs.length / 4);
    for (const name of documents)
      expect(() => endpoint.parse(JSON.parse(textOf(files, name))), name).not.toThrow();
  });

  it('do not repeat the label in front in the message', () => {
    for (const name of [...files.keys()].filter((path) =>
      /^badges\/.*\/(stage|support).*\.json$/.test(path),
    )) {
      const { label, message } = endpoint.parse(JSON.parse(textOf(files, name)));
      expect(message.toLowerCase(), name).not.toMatch(new RegExp(`^${label} (not|ended)`));
    }
    const { label, message } = endpoint.parse(JSON.parse(textOf(files, 'badges/support/unknown.json')));
    expect([label, message]).toEqual(['support', 'Not recorded']);
    expect(textOf(files, 'badges/support/unknown.svg')).toContain('>Support not recorded</text>');
  });

  it('fit one packet in the plain style', () => {
    const size = (name: string): number => gzipSync(textOf(files, name), { level: 9 }).length;
    for (const { id } of dataset.subjects.slice(0, 100)) {
      expect(size(`badges/${id}/status.svg`), id).toBeLessThanOrEqual(1400);
    }
  });
});

describe('badges as PNG', async () => {
  const rasterizer = await loadRasterizer();
  const paint = (folder: string): Map<string, Artifact['contents']> =>
    new Map(
      [...buildArtifacts(createContext(deriveSiteData(readFor(folder)), site, rasterizer))].map(
        ({ path, contents }) => [path, contents],
      ),
    );
  const files = paint(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
  const badges = [...files.keys()].filter((name) => /^badges\/.*\.png$/.test(name));

  it('exist for each plain badge, at twice its size', () => {
    const plain = [...files.keys()].filter((name) => /^badges\/[^.]*\.svg$/.test(name));
    expect(badges.toSorted()).toEqual(plain.map((name) => name.replace('.svg', '.png')).toSorted());
    for (const name of plain) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(textOf(files, name)) ?? [];
      const png = Buffer.from(files.get(name.replace('.svg', '.png')) as Uint8Array);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([
        2 * Number(width),
        2 * Number(height),
      ]);
    }
  });

  it('have the same bytes for subjects of one status, and contain the words', () => {
    const [one, other] = ['drv-focuser', 'drv-mount-equatorial'].map((id) =>
      files.get(`badges/${id}/stage.png`),
    );
    expect(one).not.toEqual(files.get('badges/stages/unknown.png'));
    expect(one).toBe(other);
  });
});

describe('colours of the badges', () => {
  it.each(hues)('%s: text is readable in both schemes, and in white on the styles of shields.io', (hue) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { fg, bg } = palette[scheme][hue];
      expect(contrast(fg, bg)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('#ffffff', palette.light[hue].fg)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('text width', () => {
  it('matches the published metrics for ASCII', () => {
    expect(measureText('Beta', 1000)).toBe(667 + 556 + 278 + 556);
  });

  it('measures an accent with its letter, in either normal form', () => {
    expect(measureText('é', 1000)).toBe(measureText('e', 1000));
    expect(measureText('e\u0301', 1000)).toBe(measureText('e', 1000));
    expect(measureText('Ångström', 1000)).toBe(measureText('Angstrom', 1000));
  });

  it('measures a wide letter as a square and an emoji sequence as one character', () => {
    expect(measureText('漢字', 1000)).toBe(2000);
    expect(measureText('ＡＢ', 1000)).toBe(2000);
    expect(measureText('👩‍👩‍👧‍👦', 1000)).toBe(measureText('👩', 1000));
  });
});
