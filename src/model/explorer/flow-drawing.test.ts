import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from './trend';
import { layOutFlows } from './flow-drawing';

const ids = ['sketch', 'trial', 'proven', 'gone'];

const arbitraryFlows = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    count: fc.integer({ min: 1, max: 500 }),
  }),
  { selector: ({ from, to }) => `${from} ${to}`, minLength: 1 },
);

describe('layOutFlows', () => {
  it('has a band for each flow, and ends with counts', () => {
    fc.assert(
      fc.property(arbitraryFlows, (flows: Flow[]) => {
        const { bands, from, to } = layOutFlows(flows, ids, 100, 260);
        expect(bands.map(({ count }) => count).sort()).toEqual(flows.map(({ count }) => count).sort());
        const sum = (list: readonly { count: number }[]) => list.reduce((all, { count }) => all + count, 0);
        expect(sum(from)).toBe(sum(flows));
        expect(sum(to)).toBe(sum(flows));
      }),
    );
  });

  it('separates ends, in order, inside the drawing', () => {
    fc.assert(
      fc.property(arbitraryFlows, (flows: Flow[]) => {
        const { from, to, height } = layOutFlows(flows, ids, 100, 260);
        for (const side of [from, to]) {
          expect(side.map(({ id }) => id)).toEqual(ids.filter((id) => side.some((end) => end.id === id)));
          let bottom = 0;
          for (const end of side) {
            expect(end.y).toBeGreaterThanOrEqual(bottom);
            bottom = end.y + end.height;
          }
          expect(bottom).toBeLessThanOrEqual(height + 0.2);
        }
      }),
    );
  });

  it('shows the number by the width of a band, at least a visible one', () => {
    const { from } = layOutFlows(
      [
        { from: 'sketch', to: 'trial', count: 300 },
        { from: 'trial', to: 'proven', count: 100 },
        { from: 'gone', to: 'trial', count: 1 },
      ],
      ids,
      100,
      260,
    );
    expect(from.map(({ height }) => height)).toEqual([149.6, 49.9, 1.5]);
  });

  it('places bands of one end below each other, in the order of the other end', () => {
    const flow = (from: string, to: string) => ({ from, to, count: 50 });
    const { bands, from, to, height } = layOutFlows(
      [flow('trial', 'proven'), flow('sketch', 'proven'), flow('sketch', 'trial'), flow('trial', 'trial')],
      ids,
      0,
      100,
    );
    expect(from.map(({ y, height: own }) => [y, own])).toEqual([
      [0, 100],
      [108, 100],
    ]);
    expect(to.map(({ y, height: own }) => [y, own])).toEqual([
      [0, 100],
      [108, 100],
    ]);
    expect(height).toBe(208);
    expect(bands.map(({ from: start, to: end, path }) => `${start} ${end} ${path}`)).toEqual([
      'sketch trial M0 0C50 0 50 0 100 0L100 50C50 50 50 50 0 50Z',
      'sketch proven M0 50C50 50 50 108 100 108L100 158C50 158 50 100 0 100Z',
      'trial trial M0 108C50 108 50 50 100 50L100 100C50 100 50 158 0 158Z',
      'trial proven M0 158C50 158 50 158 100 158L100 208C50 208 50 208 0 208Z',
    ]);
  });

  it('draws no band for a value that is not in the list', () => {
    const flows = [
      { from: 'sketch', to: 'elsewhere', count: 1 },
      { from: 'elsewhere', to: 'sketch', count: 1 },
    ];
    expect(layOutFlows(flows, ids, 0, 100).bands).toEqual([]);
  });

  it('gives the same drawing for every order of the flows', () => {
    const flows = [
      { from: 'sketch', to: 'trial', count: 3 },
      { from: 'sketch', to: 'gone', count: 2 },
    ];
    expect(layOutFlows(flows, ids, 0, 10)).toEqual(layOutFlows([...flows].reverse(), ids, 0, 10));
    expect(layOutFlows(flows, ids, 0, 10).bands[0]?.path).toMatch(/^M0 0C5 0 5 \d/);
  });
});
