import type { Day } from '../time/calendar';
import type { DocumentUndatedPlan } from '../api/deadline';
import type { Policy } from '../policy/policy';
import type { Subject, UndatedPlan } from './subject';
import { applyTransition, deriveState, initialState, isGone } from './state';
import { noticeAt } from './notice';
import { toChanges } from './timeline';
import { toReleasePlace } from '../policy/release';

type Planned = Pick<Subject, 'transitions' | 'undated' | 'notApplicable'>;

/** The changes of plans without a day, which follow all plans that have one. */
const listPlans = (
  { transitions, undated, notApplicable }: Planned,
  part: DocumentUndatedPlan['part'],
  today: Day,
): DocumentUndatedPlan[] => {
  if (undated.length === 0) return [];
  const counting = transitions.filter(({ status, date }) => (status === 'done') === date <= today);
  let state = counting.reduce(applyTransition, initialState({ transitions, notApplicable }));
  return undated.map((plan: UndatedPlan): DocumentUndatedPlan => {
    const { release, source, note } = plan;
    const dated = { ...plan, date: today, precision: 'release', after: null } as const;
    const changes = toChanges(dated, state);
    state = applyTransition(state, dated);
    return { release, what: 'planned', version: null, part, changes, source, note };
  });
};

/**
 * The plans and announcements for releases without a date, as known today, in the order of the releases. Empty for
 * a removed subject.
 */
export const deriveUndated = (
  policy: Pick<Policy, 'releases'>,
  subject: Planned & Pick<Subject, 'breakingChanges' | 'deprecation' | 'facets'>,
  today: Day,
): DocumentUndatedPlan[] => {
  if (isGone(deriveState(subject, today, today).presence.value)) return [];
  const { current } = noticeAt(subject, today);
  const ends = (['endOfSupport', 'removal'] as const).flatMap((key): DocumentUndatedPlan[] => {
    const release = current?.datings?.[key]?.release ?? null;
    if (current === null || release === null || current[key] !== undefined) return [];
    const what = key === 'removal' ? 'removal' : 'end-of-support';
    return [{ release, what, version: null, part: null, changes: [], source: current.source, note: null }];
  });
  const upgrades = subject.breakingChanges.flatMap(
    ({ version, deadline, deadlineRelease }): DocumentUndatedPlan[] =>
      deadlineRelease === undefined || deadline !== undefined
        ? []
        : [
            {
              release: deadlineRelease.version,
              what: 'upgrade',
              version,
              part: null,
              changes: [],
              source: null,
              note: null,
            },
          ],
  );
  const plans = [
    ...upgrades,
    ...ends,
    ...listPlans(subject, null, today),
    ...subject.facets.flatMap((facet) =>
      listPlans(
        { ...facet, notApplicable: subject.notApplicable },
        { id: facet.id, name: facet.name },
        today,
      ),
    ),
  ];
  return plans.sort((a, b) => toReleasePlace(policy, a.release) - toReleasePlace(policy, b.release));
};
