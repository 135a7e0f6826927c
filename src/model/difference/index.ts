import type { Dataset } from '../dataset';
import type { Difference } from './difference';
import { compareSubject } from './of-subject';
import { comparePolicies } from './of-policy';
import { deriveLabels } from '../label';
import { deriveState } from '../state';
import { differenceKinds } from './difference';
import { findSubject } from '../dataset';
import { toStatus } from '../status';

export type { Difference, DifferenceKind } from './difference';
export { differenceKinds } from './difference';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Everything that changed from one dataset to another, what asks customers to act first. */
export const deriveDifferences = (older: Dataset, newer: Dataset): Difference[] => {
  const labels = deriveLabels(newer.policy, newer.subjects);
  const oldLabels = deriveLabels(older.policy, older.subjects);
  const found: Difference[] = comparePolicies(older.policy, newer.policy);
  const base = { date: null, source: null, answers: [] };
  for (const after of newer.subjects) {
    const label = labels.get(after.id) ?? after.name;
    const before = findSubject(older, after.id);
    const state = deriveState(after, newer.today, newer.today);
    if (before !== null) found.push(...compareSubject({ older, newer, before, after, label }));
    else
      found.push({
        ...base,
        kind: 'new',
        subject: after.id,
        about: label,
        text: `is new: ${toStatus(newer.policy, state).text}`,
        date: state.presence.since,
        source: state.presence.source,
      });
  }
  for (const before of older.subjects)
    if (findSubject(newer, before.id) === null)
      found.push({
        ...base,
        kind: 'gone',
        subject: before.id,
        about: oldLabels.get(before.id) ?? before.name,
        text: 'has no file any more, and no tombstone',
      });
  if (JSON.stringify(older.exceptions) !== JSON.stringify(newer.exceptions))
    found.push({ ...base, kind: 'record', subject: null, about: 'exceptions', text: 'changed' });
  return found.sort(
    (a, b) =>
      differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind) ||
      compareText(a.subject ?? '', b.subject ?? '') ||
      compareText(a.about, b.about) ||
      compareText(a.text, b.text),
  );
};
