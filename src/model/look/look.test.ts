import { describe, expect, it } from 'vitest';
import { toPresenceLook, toStageLook, toSupportLook } from './look';

const policy = {
  stages: [
    {
      id: 'seed',
      name: 'Just a seed',
      short: 'Seed',
      aliases: [],
      summary: '',
      glyph: 'quarter',
      hue: 'green',
      ending: false,
    },
  ],
  supportStates: [{ id: 'kept', name: 'Kept', aliases: [], summary: '', glyph: 'half', hue: 'teal' }],
} as const satisfies Parameters<typeof toStageLook>[0] & Parameters<typeof toSupportLook>[0];

describe('looks', () => {
  it('are name, glyph and hue together', () => {
    expect(toStageLook(policy, 'seed')).toEqual({
      name: 'Just a seed',
      short: 'Seed',
      glyph: 'moon-quarter',
      hue: 'green',
    });
    expect(toSupportLook(policy, 'kept').short).toBe('Kept');
  });

  it('have one of their own for what is not recorded, and for each way of being gone', () => {
    expect(toStageLook(policy, 'unknown')).toMatchObject({ name: 'Stage not recorded', hue: 'none' });
    expect(toStageLook(policy, 'unknown').glyph).toBe('sign-unknown');
    expect(toSupportLook(policy, 'unknown')).toEqual({
      name: 'Support state not recorded',
      short: 'Support not recorded',
      glyph: 'sign-unknown',
      hue: 'none',
    });
    expect(toSupportLook(policy, 'kept').glyph).toBe('shield-half');
    expect(toPresenceLook('present')).toBeNull();
    const glyphs = (['not-yet', 'removed', 'moved', 'split'] as const).map((is) => toPresenceLook(is)?.glyph);
    expect(new Set(glyphs).size).toBe(4);
  });

  it('throws for an id that the policy does not have', () => {
    expect(() => toStageLook(policy, 'tree')).toThrow('"tree" is not among seed');
  });
});
