import type { Dating, Day } from '../time/calendar';
import type { Offer } from '../api/parts';
import type { Facet, Subject, Transition } from './subject';
import { notApplicable, supportEnded, unknown } from '../policy/policy';
import type { SupportEnd } from './notice';
import { supportEndBefore } from './notice';
import { isFirstRecord } from '../time/calendar';
import { countsAt } from './transition';

/** A value and the date of its transition; null if nothing was recorded. */
export interface Dated<T> extends Dating {
  readonly value: T;
  readonly since: Day | null;
  readonly source: string | null;
  /** True if the value depends on a plan. */
  readonly planned: boolean;
}

export interface OfferState extends Dated<Offer> {
  /** The reason for not being offered; null if none is recorded. */
  readonly reason: string | null;
}

/** Whether the subject is present on the date, and if not, why not. */
export type Presence =
  | { readonly is: 'present' }
  | { readonly is: 'not-yet'; readonly from: Day | null }
  | { readonly is: 'removed'; readonly to: readonly string[] }
  | { readonly is: 'moved'; readonly to: readonly [string] }
  | { readonly is: 'split'; readonly to: readonly string[] };

/** The known state of a subject on a date. */
export interface SubjectState {
  readonly presence: Dated<Presence>;
  /** A stage's id, or `unknown`. For a removed subject: the last one. */
  readonly stage: Dated<string>;
  /** A support state's id, `unknown`, `not-applicable`, or `support-ended` after its announced end. */
  readonly support: Dated<string>;
  /** The announced end of support, once passed, and the state that is still recorded. */
  readonly supportEnd: (SupportEnd & { readonly recorded: string }) | null;
  /** By edition. Editions without a row are unknown. */
  readonly availability: Readonly<Record<string, OfferState>>;
  /** False for a subject whose kind cannot have editions. */
  readonly hasEditions: boolean;
  readonly version: string | null;
  /** Whether this state depends on a plan. */
  readonly planned: boolean;
}

const nothing = <T>(value: T): Dated<T> => ({
  value,
  since: null,
  precision: null,
  after: null,
  source: null,
  planned: false,
});

const dated = <T>(value: T, { date, precision, after, release, source, status }: Transition): Dated<T> => ({
  value,
  since: date,
  precision,
  after,
  release,
  source,
  planned: status === 'planned',
});

/** An axis keeps the day on which its value began, because a row that repeats the value changes nothing. */
const change = <T>(before: Dated<T>, value: T | null, transition: Transition): Dated<T> =>
  value === null || (value === before.value && before.since !== null) ? before : dated(value, transition);

const presenceOf = (transition: Transition): Presence | null => {
  const { event } = transition;
  if (event === null) return null;
  switch (event.is) {
    case 'returned':
      return { is: 'present' };
    case 'removed':
      return { is: 'removed', to: [] };
    case 'moved':
      return { is: 'moved', to: event.to };
    case 'split':
      return { is: 'split', to: event.to };
  }
};

/** An edition without records. */
export const noOffer: OfferState = { ...nothing<Offer>(unknown), reason: null };

const offerNotApplicable: OfferState = { ...nothing<Offer>(notApplicable), reason: null };

/** An own property only, because an edition's id can equal an inherited one, such as "constructor". */
export const ofEdition = <T>(record: Readonly<Record<string, T>>, edition: string): T | undefined =>
  Object.hasOwn(record, edition) ? record[edition] : undefined;

const applyOffers = (
  before: SubjectState['availability'],
  transition: Transition,
): SubjectState['availability'] => {
  const after: Record<string, OfferState> = { ...before };
  for (const [edition, offer] of Object.entries(transition.availability)) {
    const old = ofEdition(before, edition) ?? noOffer;
    const reason = offer === 'not-offered' ? (ofEdition(transition.reasons, edition) ?? null) : null;
    // A row that repeats an availability can add a reason without changing its date.
    after[edition] =
      old.value === offer && old.since !== null
        ? { ...old, reason: reason ?? old.reason }
        : { ...dated(offer, transition), reason };
  }
  return after;
};

const nextPresence = (before: Dated<Presence>, transition: Transition): Dated<Presence> => {
  const event = presenceOf(transition);
  if (event !== null) return dated(event, transition);
  return before.value.is === 'not-yet' ? dated<Presence>({ is: 'present' }, transition) : before;
};

/** The state after one more transition, if it counts. */
export const applyTransition = (before: SubjectState, transition: Transition): SubjectState => ({
  presence: nextPresence(before.presence, transition),
  stage: change(before.stage, transition.stage, transition),
  support: change(before.support, transition.support, transition),
  supportEnd: null,
  availability: applyOffers(before.availability, transition),
  hasEditions: before.hasEditions,
  version: transition.version ?? before.version,
  planned: before.planned || transition.status === 'planned',
});

/** The state of a subject before its first transition. */
export const initialState = (subject: Pick<Subject, 'transitions' | 'notApplicable'>): SubjectState => {
  const { notApplicable: without = [] } = subject;
  const from = subject.transitions.find((transition) => transition.status === 'done')?.date ?? null;
  return {
    presence: nothing<Presence>({ is: 'not-yet', from }),
    stage: nothing<string>(unknown),
    support: nothing<string>(without.includes('support') ? notApplicable : unknown),
    supportEnd: null,
    availability: {},
    hasEditions: !without.includes('editions'),
    version: null,
    planned: false,
  };
};

/**
 * Whether the record already says what follows the end of support: a state that changed on the last day or
 * later. A state only known "by" a later day, with none before, possibly began before the end.
 */
const hasSuccessor = (counting: readonly Transition[], { since, ...dating }: Dated<string>, end: Day) => {
  if (since === null || since < end) return false;
  const first = counting.find(({ support }) => support !== null);
  return !isFirstRecord(dating) || first?.date !== since;
};

/**
 * Applies a passed end of support to a state. The recorded state is kept, but its promises no longer apply.
 */
const applySupportEnd = (
  state: SubjectState,
  counting: readonly Transition[],
  end: SupportEnd | null,
): SubjectState => {
  const { presence, support } = state;
  const wasThere =
    presence.value.is === 'present' || (isGone(presence.value) && (presence.since ?? '') > (end?.on ?? ''));
  if (end === null || !wasThere || hasSuccessor(counting, support, end.on)) return state;
  return {
    ...state,
    support: { value: supportEnded, since: end.on, ...end.dating, source: end.source, planned: false },
    supportEnd: { ...end, recorded: support.value },
  };
};

/** The fields of a subject, or of a part, that its state follows from. */
export type Tracked = Pick<Subject, 'transitions' | 'deprecation' | 'notApplicable'>;

/**
 * The state of a subject on `asOf`, as known on `today`: done transitions up to `asOf`, plans after `today`,
 * and a passed end of support. The order of rows does not matter, because the dataset sorts them and no axis
 * changes twice a day.
 */
export const deriveState = (subject: Tracked, asOf: Day, today: Day): SubjectState => {
  const counting = subject.transitions.filter((transition) => countsAt(transition, asOf, today));
  const state = counting.reduce(applyTransition, initialState(subject));
  return applySupportEnd(state, counting, supportEndBefore(subject, asOf, today));
};

/** A part of a subject with the announcements of the whole: its support ends with the subject's. */
export const toWholeFacet = (
  { deprecation, notApplicable }: Pick<Subject, 'deprecation' | 'notApplicable'>,
  { transitions }: Pick<Facet, 'transitions'>,
): Tracked => ({
  transitions,
  ...(deprecation !== undefined && { deprecation }),
  ...(notApplicable !== undefined && { notApplicable }),
});

/** The availability of a subject in an edition on a date. */
export const toOffer = (state: SubjectState, edition: string): OfferState =>
  state.hasEditions ? (ofEdition(state.availability, edition) ?? noOffer) : offerNotApplicable;

/** Whether the subject has left the catalog: removed, moved or split. */
export const isGone = (presence: Presence): boolean => presence.is !== 'present' && presence.is !== 'not-yet';
