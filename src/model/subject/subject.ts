import type { Offer, Precision, PresenceEvent } from '../api/parts';
import type { BreakingChange } from '../schema/breaking-change';
import type { SubjectRecord } from '../schema/subject';
import type { WrittenNotice, releaseKeys } from '../schema/notice';
import type { Dating, Day } from '../time/calendar';
import type { Kind } from '../policy/policy';

/** A normalised transition: every date is a day, and every change is explicit. */
export interface Transition extends Dating {
  /** The first day on which the change is certain. */
  readonly date: Day;
  readonly precision: Precision;
  readonly release: string | null;
  readonly status: 'done' | 'planned';
  readonly stage: string | null;
  readonly support: string | null;
  /** By edition; empty if the transition changes none. */
  readonly availability: Readonly<Record<string, Offer>>;
  /** Reasons for not being offered, by edition. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly event: PresenceEvent | null;
  readonly version: string | null;
  readonly source: string;
  readonly note: string | null;
}

/** A plan for a release without a date. It has no day, so it changes no answer. */
export type UndatedPlan = Omit<Transition, 'date' | keyof Dating> & { readonly release: string };

export interface Facet extends Pick<SubjectRecord['facets'][number], 'id' | 'name' | 'rejected'> {
  readonly transitions: readonly Transition[];
  /** In the order of the releases. */
  readonly undated: readonly UndatedPlan[];
}

/** The dates of a notice that can be a release. */
export type NoticeDate = keyof typeof releaseKeys;

/** A notice with the days that are known. */
export interface Notice extends Omit<WrittenNotice, 'announced' | (typeof releaseKeys)[NoticeDate]> {
  readonly announced: Day;
  /** How a date is known that the record gives as a release. Without a day, the release has none yet. */
  readonly datings?: Readonly<Partial<Record<NoticeDate, Dating>>>;
}

type Deprecation = NonNullable<SubjectRecord['deprecation']>;

/**
 * One record of the catalog. It does not contain the current state, which `deriveState` derives for a date.
 */
export interface Subject extends Omit<
  SubjectRecord,
  'publisher' | 'transitions' | 'facets' | 'deprecation' | 'breakingChanges'
> {
  /** Empty if the policy has no publishers. */
  readonly publisher: string;
  readonly id: string;
  /** The record's file, relative to the dataset's folder. */
  readonly file: string;
  /** Oldest first. */
  readonly transitions: readonly Transition[];
  /** In the order of the releases. */
  readonly undated: readonly UndatedPlan[];
  readonly breakingChanges: readonly BreakingChange[];
  readonly deprecation?:
    | (Omit<Deprecation, 'notices' | 'replacement'> & {
        readonly notices: readonly Notice[];
        /** Empty if none is known. */
        readonly replacements: readonly string[];
      })
    | undefined;
  readonly facets: readonly Facet[];
  /** The axes that the items of its kind cannot have. */
  readonly notApplicable?: Kind['notApplicable'];
}
