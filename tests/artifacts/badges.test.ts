import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { hues, palette, contrast } from '../../src/model/look/palette';
import { measureText } from '../../src/artifacts/badge/text-width';
import { datasets, publish, readFor, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

/** The fields of a shields.io endpoint answer, as its documentation lists them. */
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

  it('are there for every subject, stage and state in every style, what is unknown and gone too', () => {
    const styles = ['', '.flat', '.flat-square', '.for-the-badge'];
    const stems = [
      ...dataset.subjects.flatMap(({ id }) => ['status', 'stage', 'support'].map((part) => `${id}/${part}`)),
      ...[...dataset.policy.stages, { id: 'unknown' }].map(({ id }) => `stages/${id}`),
      ...[...dataset.policy.supportStates, { id: 'support-ended' }, { id: 'unknown' }].map(
        ({ id }) => `support/${id}`,
      ),
      // A stage that is called otherwise now keeps its old address.
      ...(dataset.redirects ?? []).flatMap(({ from }) => /^\/(stages\/[^/]+)\/$/.exec(from)?.[1] ?? []),
    ];
    const wanted = stems.flatMap((stem) => styles.map((style) => `badges/${stem}${style}.svg`));
    expect(svgs.toSorted()).toEqual(wanted.toSorted());
  });

  it('have a role, one accessible name that is the title too, and a description where something is known', () => {
    for (const name of svgs) {
      const svg = textOf(files, name);
      const label = /aria-label="([^"]*)"/.exec(svg)?.[1];
      expect(svg, name).toMatch(/^<svg [^>]*role="img"/);
      expect(label, name).not.toBe('');
      expect(/<title>([^<]*)<\/title>/.exec(svg)?.[1], name).toBe(label);
      expect(svg.match(/<title>/g), name).toHaveLength(1);
    }
  });

  it('share no id, and no rule of one name says two things', () => {
    const owners = new Map<string, string>();
    const rules = new Map<string, string>();
    for (const name of svgs) {
      const svg = textOf(files, name);
      for (const [, id = ''] of svg.matchAll(/ id="([^"]*)"/g)) {
        expect(owners.get(id) ?? name, id).toBe(name);
        owners.set(id, name);
      }
      for (const [, selector = '', body = ''] of svg.matchAll(/(\.[\w-]+)\{([^}]*)\}/g)) {
        expect(rules.get(selector) ?? body).toBe(body);
        rules.set(selector, body);
      }
      expect(svg.replace(/<style>[^<]*<\/style>/, ''), name).not.toContain('<style');
    }
  });

  it('have endpoint documents that shields.io takes', () => {
    const documents = [...files.keys()].filter((name) => /^badges\/.*\.json$/.test(name));
    expect(documents).toHaveLength(svgs.length / 4);
    for (const name of documents)
      expect(() => endpoint.parse(JSON.parse(textOf(files, name))), name).not.toThrow();
  });

  it('in the plain style are smaller, compressed, than in badge-maker’s flat one, and fit one packet', () => {
    const size = (name: string): number => gzipSync(textOf(files, name), { level: 9 }).length;
    for (const { id } of dataset.subjects.slice(0, 100)) {
      expect(size(`badges/${id}/stage.svg`), id).toBeLessThan(size(`badges/${id}/stage.flat.svg`));
      expect(size(`badges/${id}/status.svg`), id).toBeLessThanOrEqual(1400);
    }
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
  it('is that of the published metrics for ASCII', () => {
    expect(measureText('Beta', 1000)).toBe(667 + 556 + 278 + 556);
  });

  it('counts an accent with its letter, in either normal form', () => {
    expect(measureText('é', 1000)).toBe(measureText('e', 1000));
    expect(measureText('e\u0301', 1000)).toBe(measureText('e', 1000));
    expect(measureText('Ångström', 1000)).toBe(measureText('Angstrom', 1000));
  });

  it('counts a wide letter as a square and an emoji sequence as one sign', () => {
    expect(measureText('漢字', 1000)).toBe(2000);
    expect(measureText('ＡＢ', 1000)).toBe(2000);
    expect(measureText('👩‍👩‍👧‍👦', 1000)).toBe(measureText('👩', 1000));
  });
});
