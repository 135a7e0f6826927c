import { describe, expect, it } from 'vitest';
import { listOtherFields } from './other-fields.mjs';

describe('listOtherFields', () => {
  const record = {
    name: 'Tide',
    status: { stage: 'beta', owner: { team: 'harbor' }, note: null },
    releases: {
      '1.0.0': { deadline: '2024-01-01', action: 'upgrade' },
      '2.0.0': { action: 'none', size: 1 },
    },
    ports: [{ name: 'north' }, { name: 'south', depth: 4 }],
    empty: [],
  };

  it('lists fields outside known paths once, and no empty field', () => {
    expect(listOtherFields(record, ['name', 'status.stage', 'releases.*.deadline', 'ports.name'])).toEqual([
      'status.owner',
      'releases.*.action',
      'releases.*.size',
      'ports.depth',
    ]);
  });

  it('treats fields below a known path as known', () => {
    expect(listOtherFields(record, ['name', 'status', 'releases', 'ports'])).toEqual([]);
  });

  it('lists a field that is a value where the mapping expects a record', () => {
    expect(listOtherFields({ status: 'beta' }, ['status.stage'])).toEqual(['status']);
  });

  it('returns none for an empty record', () => {
    expect(listOtherFields(undefined, ['a'])).toEqual([]);
    expect(listOtherFields({}, [])).toEqual([]);
  });
});
