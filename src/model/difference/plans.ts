import type { Difference } from './difference';
import type { Offer, PresenceEvent } from '../api/parts';
import type { Pair } from './pair';
import type { Policy } from '../policy/policy';
import type { Subject, Transition, UndatedPlan } from '../subject/subject';
import type { SubjectState } from '../subject/state';
import { createDifference, isSame } from './difference';
import { listAll } from '../text/english';
import { nameOf } from './axis';
import { notApplicable } from '../policy/policy';
import { renderDateWithPrecision } from '../time/calendar';
import { say } from '../text/say';

/** The removal, move, split or return of a subject, past or planned. */
const renderEvent = (event: PresenceEvent): string => {
  switch (event.is) {
    case 'returned':
      return say('difference.returned');
    case 'removed':
      return say('difference.removed');
    case 'moved':
      return say('difference.moved', { to: event.to[0] });
    case 'split':
      return say('difference.split', { to: listAll(event.to) });
  }
};

/** Whether a subject is in the catalog. */
export const renderPresence = ({ presence: { value } }: SubjectState): string => {
  if (value.is === 'not-yet') return say('difference.no-history');
  return renderEvent(value.is === 'present' ? { is: 'returned' } : value);
};

/** Whether an edition offers a subject, with the reason. */
export const renderOffer = (
  { value: offer, reason }: { readonly value: Offer; readonly reason: string | null },
  edition: string,
): string => {
  if (offer === notApplicable) return say('difference.offer-not-applicable', { edition });
  return reason === null
    ? say('difference.offer', { offer, edition })
    : say('difference.offer-because', { offer, edition, reason });
};

type Plan = Transition | UndatedPlan;

const renderPlanDate = (plan: Plan): string =>
  'date' in plan
    ? renderDateWithPrecision(plan.date, plan)
    : say('date.in-release', { release: plan.release });

const renderPlan = ({ stages, supportStates, editions }: Policy, plan: Plan): string => {
  const { stage, support, event, availability } = plan;
  return listAll([
    ...(stage === null ? [] : [nameOf(stages, stage)]),
    ...(support === null ? [] : [nameOf(supportStates, support)]),
    ...(event === null ? [] : [renderEvent(event)]),
    ...Object.entries(availability).map(([edition, offer]) =>
      renderOffer({ value: offer, reason: null }, nameOf(editions, edition)),
    ),
  ]);
};

type Planning = Pick<Subject, 'transitions' | 'undated'>;

const planned = ({ transitions, undated }: Planning): Plan[] => [
  ...transitions.filter(({ status }) => status === 'planned'),
  ...undated,
];

/** The plans of a subject, or of one of its parts. */
export const comparePlans = (
  { older, newer, after }: Pair,
  about: string,
  histories: { readonly before: Planning; readonly after: Planning },
): Difference[] => {
  const old = planned(histories.before);
  const now = planned(histories.after);
  const without = (list: readonly Plan[], others: readonly Plan[]): Plan[] =>
    list.filter((plan) => !others.some((other) => isSame(other, plan)));
  const toDifference = (text: string, plan: Plan): Difference =>
    createDifference({
      kind: 'plan',
      subject: after.id,
      about,
      text,
      date: 'date' in plan ? plan.date : null,
      source: plan.source,
    });
  return [
    ...without(now, old).map((plan) =>
      toDifference(
        say('difference.planned', { when: renderPlanDate(plan), changes: renderPlan(newer.policy, plan) }),
        plan,
      ),
    ),
    ...without(old, now).map((plan) =>
      toDifference(
        say('difference.not-planned', {
          when: renderPlanDate(plan),
          changes: renderPlan(older.policy, plan),
        }),
        plan,
      ),
    ),
  ];
};
