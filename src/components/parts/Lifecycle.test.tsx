import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Lifecycle } from './Lifecycle';
import { createDataset } from '../../../tests/sample/subject';
import { toPolicyDocument } from '../../model/documents/policy-document';
import { glyph } from '../../model/schema/marks';

const policy = toPolicyDocument(createDataset([]));
const [first] = policy.stages;
if (first === undefined) throw new Error('The sample policy has no stage');

/** The drawings of a lifecycle with these names. */
const draw = (names: readonly string[]): string[] => {
  const stages = names.map((name, index) => ({
    ...first,
    id: `stage-${index}`,
    name,
    short: name,
    glyph: glyph.options[index % glyph.options.length] ?? 'new',
  }));
  const html = renderToStaticMarkup(<Lifecycle policy={{ ...policy, stages }} steps={[]} />);
  return html.match(/<svg class="sb-drawing.*?<\/svg>/gs) ?? [];
};

const toNames = (count: number): string[] => Array.from({ length: count }, (_, index) => `Stage ${index}`);
const toLines = (svg: string): string[] =>
  [...svg.matchAll(/<text class="sb-card-name"[^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line.trim());

describe('a lifecycle', () => {
  it('of up to seven stages is a row or a column, a longer one only a column', () => {
    expect(draw(toNames(7))).toHaveLength(2);
    const [only, ...others] = draw(toNames(9));
    expect(only).toContain('sb-drawing--column');
    expect(others).toEqual([]);
  });

  it('wraps a long name without a space, and its card grows', () => {
    const name = 'PrivatePreviewForInvitedCustomersWithoutAnyGuaranteeWhatsoever';
    for (const svg of draw(['Beta', name])) {
      const [, ...lines] = toLines(svg);
      expect(lines.join('')).toBe(name);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
      expect(Number(/class="sb-card-ground"[^>]* height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(
        lines.length * 18,
      );
    }
  });

  it('of twelve stages has twelve different glyphs', () => {
    const [svg = ''] = draw(toNames(12));
    const moons = [...svg.matchAll(/class="sb-card-moon"[^>]*>(.*?)<\/g>/g)].map(([, shapes]) => shapes);
    expect(new Set(moons).size).toBe(12);
  });
});
