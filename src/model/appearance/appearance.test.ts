import { describe, expect, it } from 'vitest';
import { toPresenceAppearance, toStageAppearance, toSupportAppearance } from './appearance';

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
} as const satisfies Parameters<typeof toStageAppearance>[0] & Parameters<typeof toSupportAppearance>[0];

describe('appearances', () => {
  it('combine name, glyph and hue', () => {
    expect(toStageAppearance(policy, 'seed')).toEqual({
      name: 'Just a seed',
      short: 'Seed',
      glyph: 'moon-quarter',
      hue: 'green',
    });
    expect(toSupportAppearance(policy, 'kept').short).toBe('Kept');
  });

  it('exist for unknown values, and for each way of leaving the catalog', () => {
    expect(toStageAppearance(policy, 'unknown')).toMatchObject({ name: 'Stage not recorded', hue: 'none' });
    expect(toStageAppearance(policy, 'unknown').glyph).toBe('sign-unknown');
    expect(toSupportAppearance(policy, 'unknown')).toEqual({
      name: 'Support state not recorded',
      short: 'Support not recorded',
      bare: 'Not recorded',
      glyph: 'sign-unknown',
      hue: 'none',
    });
    expect(toSupportAppearance(policy, 'kept').glyph).toBe('shield-half');
    expect(toPresenceAppearance('present')).toBeNull();
    const glyphs = (['not-yet', 'removed', 'moved', 'split'] as const).map(
      (is) => toPresenceAppearance(is)?.glyph,
    );
    expect(new Set(glyphs).size).toBe(4);
  });

  it('throw for an id that the policy does not have', () => {
    expect(() => toStageAppearance(policy, 'tree')).toThrow('"tree" is not among seed');
  });
});
