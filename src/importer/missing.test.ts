import { describe, expect, it } from 'vitest';
import { splitMissing } from './missing';

const missing = ['buoy', 'lantern', 'tide'];
const none = new Set<string>();
const always = (): boolean => true;
const never = (): boolean => false;

describe('splitMissing', () => {
  it('reports missing records as gone if nothing failed', () => {
    expect(splitMissing(missing, [], none, never)).toEqual({ gone: missing, unsure: [] });
  });

  it('excludes a record that failed', () => {
    const doubts = [{ id: 'tide', isCertain: true }];
    expect(splitMissing(missing, doubts, none, never)).toEqual({ gone: ['buoy', 'lantern'], unsure: [] });
  });

  it('reports nothing as gone if the failed item can be any record', () => {
    const doubts = [{ id: 'ports', isCertain: false }];
    expect(splitMissing(missing, doubts, none, never)).toEqual({ gone: [], unsure: missing });
    expect(splitMissing(missing, [{ id: 'tide', isCertain: false }], none, always).gone).toEqual([
      'buoy',
      'lantern',
    ]);
  });

  it('is unsure about a record whose file has an unknown format', () => {
    expect(splitMissing(missing, [], new Set(['buoy']), never)).toEqual({
      gone: ['lantern', 'tide'],
      unsure: ['buoy'],
    });
  });
});
