import type { Dating, Day } from '../time/calendar';
import type { Offer } from '../api/parts';
import type { Facet, Subject, Transition } from './subject';
import { supportEnded, unknown } from '../policy/policy';
import type { SupportEnd } from './notice';
import { supportEndBefore } from './notice';
import { isFirstRecord, onTheDay } from '../time/calendar';
import { countsAt } from './transition';

/** A value and the transition's date that brought it; no date where nothing was ever recorded. */
export interface Dated<T> extends Dating {
  readonly value: T;
  readonly since: Day | null;
  readonly source: string | null;
  /** It holds only if a plan is carried out. */
  readonly planned: boolean;
}

export interface OfferState extends Dated<Offer> {
  /** Why it is not offered; null when no reason is recorded. */
  readonly reason: string | null;
}

/** Whether the subject is there on the date, and if not, why not. */
export type Presence =
  | { readonly is: 'present' }
  | { readonly is: 'not-yet'; readonly from: Day | null }
  | { readonly is: 'removed'; readonly to: readonly string[] }
  | { readonly is: 'moved'; readonly to: readonly [string] }
  | { readonly is: 'split'; readonly to: readonly string[] };

/** What is known of a subject on a date. */
export interface SubjectState {
  readonly presence: Dated<Presence>;
  /** A stage's id, or `unknown`. Of a subject that is gone: the last one. */
  readonly stage: Dated<string>;
  /** A support state's id, `unknown`, or `support-ended` after its announced end. */
  readonly support: Dated<string>;
  /** The announced end of support, once it has passed, and the state that is still recorded. */
  readonly supportEnd: (SupportEnd & { readonly recorded: string }) | null;
  /** By edition; an edition without a row is unknown. */
  readonly availability: Readonly<Record<string, OfferState>>;
  readonly version: string | null;
  /** Whether a plan had to be counted for this answer. */
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

const dated = <T>(value: T, { date, precision, after, source, status }: Transition): Dated<T> => ({
  value,
  since: date,
  precision,
  after,
  source,
  planned: status === 'planned',
});

/** The state of an axis keeps the day on which its value began: a row that repeats the value is no news. */
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

/** An edition that nothing is recorded of. */
export const noOffer: OfferState = { ...nothing<Offer>(unknown), reason: null };

/** An edition may be called like something that every object inherits, such as "constructor". */
const ofEdition = <T>(record: Readonly<Record<string, T>>, edition: string): T | undefined =>
  Object.hasOwn(record, edition) ? record[edition] : undefined;

const applyOffers = (
  before: SubjectState['availability'],
  transition: Transition,
): SubjectState['availability'] => {
  const after: Record<string, OfferState> = { ...before };
  for (const [edition, offer] of Object.entries(transition.availability)) {
    const old = ofEdition(before, edition) ?? noOffer;
    const reason = offer === 'not-offered' ? (ofEdition(transition.reasons, edition) ?? null) : null;
    // A row that repeats an offer may add a reason to it; the offer is no younger for that.
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

/** What is known after one more transition, if it counts. */
export const applyTransition = (before: SubjectState, transition: Transition): SubjectState => ({
  presence: nextPresence(before.presence, transition),
  stage: change(before.stage, transition.stage, transition),
  support: change(before.support, transition.support, transition),
  supportEnd: null,
  availability: applyOffers(before.availability, transition),
  version: transition.version ?? before.version,
  planned: before.planned || transition.status === 'planned',
});

/** What is known of a subject before anything was recorded. */
export const initialState = (subject: Pick<Subject, 'transitions'>): SubjectState => {
  const from = subject.transitions.find((transition) => transition.status === 'done')?.date ?? null;
  return {
    presence: nothing<Presence>({ is: 'not-yet', from }),
    stage: nothing<string>(unknown),
    support: nothing<string>(unknown),
    supportEnd: null,
    availability: {},
    version: null,
    planned: false,
  };
};

/**
 * Whether the record says what follows the end of support: its state changed on the last day or later. A state that was
 * only known "by" a later day, with none before, may have begun before the end.
 */
const hasSuccessor = (counting: readonly Transition[], { since, ...dating }: Dated<string>, end: Day) => {
  if (since === null || since < end) return false;
  const first = counting.find(({ support }) => support !== null);
  return !isFirstRecord(dating) || first?.date !== since;
};

/** What a passed end of support makes of a state: history is not rewritten, but what it promised holds no longer. */
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
    support: { value: supportEnded, since: end.on, ...onTheDay, source: end.source, planned: false },
    supportEnd: { ...end, recorded: support.value },
  };
};

/**
 * What is known of a subject on `asOf`, seen from `today`: done transitions up to that day, plans that lie after today, and
 * the announced end of support, once it has passed.
 * Pure; the order of the rows plays no part, because the dataset sorts them and no axis changes twice a day.
 */
export const deriveState = (
  subject: Pick<Subject, 'transitions' | 'deprecation'>,
  asOf: Day,
  today: Day,
): SubjectState => {
  const counting = subject.transitions.filter((transition) => countsAt(transition, asOf, today));
  const state = counting.reduce(applyTransition, initialState(subject));
  return applySupportEnd(state, counting, supportEndBefore(subject, asOf, today));
};

/** A part of a subject with what was announced of the whole: its support ends with that of the subject. */
export const toWholeFacet = (
  { deprecation }: Pick<Subject, 'deprecation'>,
  { transitions }: Facet,
): Pick<Subject, 'transitions' | 'deprecation'> =>
  deprecation === undefined ? { transitions } : { transitions, deprecation };

/** What an edition makes of a subject on a date. */
export const toOffer = (state: SubjectState, edition: string): OfferState =>
  ofEdition(state.availability, edition) ?? noOffer;

/** Whether the subject has left the catalog: removed, moved or split. */
export const isGone = (presence: Presence): boolean => presence.is !== 'present' && presence.is !== 'not-yet';
