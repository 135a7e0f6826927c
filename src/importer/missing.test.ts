import { describe, expect, it } from 'vitest';
import { splitMissing } from './missing';

const missing = ['buoy', 'lantern', 'tide'];
const none = new Set<string>();
const always = (): boolean => true;
const never = (): boolean => false;

describe('splitMissing', () => {
  it('calls gone what is missing where nothing failed', () => {
    expect(splitMissing(missing, [], none, never)).toEqual({ gone: missing, unsure: [] });
  });

  it('leaves out a record that failed', () => {
    const doubts = [{ id: 'tide', isCertain: true }];
    expect(splitMissing(missing, doubts, none, never)).toEqual({ gone: ['buoy', 'lantern'], unsure: [] });
  });

  it('calls nothing gone where what failed can be any record', () => {
    const doubts = [{ id: 'ports', isCertain: false }];
    expect(splitMissing(missing, doubts, none, never)).toEqual({ gone: [], unsure: missing });
    expect(splitMissing(missing, [{ id: 'tide', isCertain: false }], none, always).gone).toEqual([
      'buoy',
      'lantern',
    ]);
  });

  it('is not sure of a record whose file has a format that is not read', () => {
    expect(splitMissing(missing, [], new Set(['buoy']), never)).toEqual({
      gone: ['lantern', 'tide'],
      unsure: ['buoy'],
    });
  });
});
