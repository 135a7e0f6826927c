import type { Compared } from './effects';
import type { Dataset } from '../catalog/dataset';
import type { Difference } from './difference';
import { applyRenames } from './renames';
import { comparePolicies } from './of-policy';
import { compareSubject } from './of-subject';
import { createDifference, differenceKinds, isSame } from './difference';
import { deriveEffects } from './effects';
import { deriveLabels } from '../subject/label';
import { deriveState } from '../subject/state';
import { findSubject } from '../catalog/dataset';
import { say } from '../text/say';
import { toStatus } from '../subject/status';

export type { AnswerChange, Difference, DifferenceKind, ValueChange } from './difference';
export { differenceKinds } from './difference';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All changes from one dataset to another; changes that need action by customers come first. */
export const deriveDifferences = (given: Dataset, newer: Dataset): Difference[] => {
  const { dataset: older, renames } = applyRenames(given, newer);
  const labels = deriveLabels(newer.policy, newer.subjects);
  const oldLabels = deriveLabels(older.policy, older.subjects);
  const found: Difference[] = comparePolicies(older.policy, newer.policy, renames);
  const compared: Compared[] = [];
  for (const after of newer.subjects) {
    const label = labels.get(after.id) ?? after.name;
    const before = findSubject(older, after.id);
    const state = deriveState(after, newer.today, newer.today);
    if (before !== null) {
      const changes = compareSubject({ older, newer, before, after, label });
      found.push(...changes);
      compared.push({ before, after, label, isTold: changes.some(({ answers }) => answers.length > 0) });
    } else
      found.push(
        createDifference({
          kind: 'new',
          subject: after.id,
          about: label,
          text: toStatus(newer.policy, state).text,
          date: state.presence.since,
          source: state.presence.source,
        }),
      );
  }
  found.push(...deriveEffects(older, newer, compared));
  for (const before of older.subjects)
    if (findSubject(newer, before.id) === null)
      found.push(
        createDifference({
          kind: 'gone',
          subject: before.id,
          about: oldLabels.get(before.id) ?? before.name,
          text: say('difference.no-file'),
        }),
      );
  if (!isSame(older.exceptions, newer.exceptions))
    found.push(
      createDifference({
        kind: 'record',
        about: say('difference.exceptions'),
        text: say('difference.changed'),
      }),
    );
  return found.sort(
    (a, b) =>
      differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind) ||
      // Effects are sorted by day, then the largest first.
      compareText(a.kind === 'effect' ? (a.date ?? '') : '', b.kind === 'effect' ? (b.date ?? '') : '') ||
      b.subjects.length - a.subjects.length ||
      compareText(a.subject ?? '', b.subject ?? '') ||
      compareText(a.about, b.about) ||
      compareText(a.text, b.text),
  );
};
