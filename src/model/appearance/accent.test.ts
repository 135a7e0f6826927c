import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOnPages, leastContrast, toReadable, toSchemes } from './accent';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('toReadable', () => {
  it('returns a readable colour for every colour and scheme', () => {
    fc.assert(
      fc.property(color, fc.constantFrom('light' as const, 'dark' as const), (value, scheme) => {
        expect(contrastOnPages(toReadable(value, scheme), scheme)).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });

  it('leaves a readable colour alone', () => {
    expect(toReadable('#24479c', 'light')).toBe('#24479c');
    expect(toReadable('#a3bdff', 'dark')).toBe('#a3bdff');
  });
});

describe('toSchemes', () => {
  it('makes a single colour readable on dark pages', () => {
    const { light, dark } = toSchemes('#8a1538');
    expect(light).toBe('#8a1538');
    expect(contrastOnPages(dark, 'dark')).toBeGreaterThanOrEqual(leastContrast);
  });
});
