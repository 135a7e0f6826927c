import { describe, expect, it } from 'vitest';
import { glyphNames, glyphShapes, moonGlyph } from './glyph';
import type { Moon } from './glyph';

describe('glyphShapes', () => {
  it('draws every glyph differently', () => {
    const drawn = glyphNames.map((name) => JSON.stringify(glyphShapes(name)));
    expect(new Set(drawn).size).toBe(glyphNames.length);
    for (const shapes of drawn) expect(shapes).not.toMatch(/NaN|undefined/);
  });

  it('fills the moon from the right in steps', () => {
    const lit = (moon: Moon): string | undefined => glyphShapes(moonGlyph(moon))[1]?.d;
    expect(lit('new')).toBeUndefined();
    expect(lit('quarter')).toBe('M8 2a6 6 0 0 1 0 12A3 6 0 0 0 8 2z');
    expect(lit('half')).toBe('M8 2a6 6 0 0 1 0 12z');
    expect(lit('gibbous')).toBe('M8 2a6 6 0 0 1 0 12A3 6 0 0 1 8 2z');
  });

  it('has twelve moons and twelve shields', () => {
    expect(glyphNames.filter((name) => name.startsWith('moon-'))).toHaveLength(12);
    expect(glyphNames.filter((name) => name.startsWith('shield-'))).toHaveLength(12);
  });

  it('lights a waning moon at the left', () => {
    const lit = (moon: Moon): string | undefined => glyphShapes(moonGlyph(moon))[1]?.d;
    expect(lit('waning-quarter')).toBe('M8 2a6 6 0 0 0 0 12A3 6 0 0 1 8 2z');
    expect(lit('waning-half')).toBe('M8 2a6 6 0 0 0 0 12z');
    expect(lit('waning-gibbous')).toBe('M8 2a6 6 0 0 0 0 12A3 6 0 0 0 8 2z');
  });

  it('uses broken lines for the unknown glyph only', () => {
    const broken = glyphNames.filter((name) => glyphShapes(name).some((shape) => shape.broken));
    expect(broken).toEqual(['sign-unknown', 'sign-not-yet']);
  });
});
