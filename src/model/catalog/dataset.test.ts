import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDataset, createSubject } from '../../../tests/sample/subject';
import { findByBeginning, findSubject } from './dataset';

describe('findSubject and findByBeginning', () => {
  it('find every subject by its id or the beginning of it, and nothing else', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,3})?$/), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z0-9]{1,3}$/), (known, other) => {
        const dataset = createDataset(known.map((id) => createSubject(id)));
        for (const id of known) expect(findSubject(dataset, id)?.id).toBe(id);
        expect(findSubject(dataset, other)?.id ?? null).toBe(known.includes(other) ? other : null);
        const beginning = dataset.subjects.filter(({ id }) => id.startsWith(other));
        expect(findByBeginning(dataset, other)).toEqual(beginning);
      }),
      { numRuns: 50 },
    );
  });
});
