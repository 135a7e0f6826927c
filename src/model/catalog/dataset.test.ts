import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, createSubject } from '../../../tests/sample/subject';
import { findSubject } from './dataset';

describe('findSubject', () => {
  it('finds every subject by id, and returns null for an unknown id', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z0-9]{1,3}$/), (known, other) => {
        const dataset = createDataset(known.map((id) => createSubject(id)));
        for (const id of known) expect(findSubject(dataset, id)?.id).toBe(id);
        expect(findSubject(dataset, other)?.id ?? null).toBe(known.includes(other) ? other : null);
      }),
      { numRuns: 50 },
    );
  });
});
