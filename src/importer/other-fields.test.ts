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

  it('names what no known path covers, once, and no empty field', () => {
    expect(listOtherFields(record, ['name', 'status.stage', 'releases.*.deadline', 'ports.name'])).toEqual([
      'status.owner',
      'releases.*.action',
      'releases.*.size',
      'ports.depth',
    ]);
  });

  it('takes a known path for all that is below it', () => {
    expect(listOtherFields(record, ['name', 'status', 'releases', 'ports'])).toEqual([]);
  });

  it('names a field that is a value where the mapping knows a record', () => {
    expect(listOtherFields({ status: 'beta' }, ['status.stage'])).toEqual(['status']);
  });

  it('has nothing to say of nothing', () => {
    expect(listOtherFields(undefined, ['a'])).toEqual([]);
    expect(listOtherFields({}, [])).toEqual([]);
  });
});
