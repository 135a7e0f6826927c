import type { Offer, Precision, PresenceEvent } from '../api/parts';
import type { SubjectRecord } from '../schema/subject';
import type { Dating, Day } from '../time/calendar';

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

export interface Facet extends Pick<SubjectRecord['facets'][number], 'id' | 'name' | 'rejected'> {
  readonly transitions: readonly Transition[];
}

/**
 * One record of the catalog. It does not contain the current state, which `deriveState` derives for a date.
 */
export interface Subject extends Omit<SubjectRecord, 'publisher' | 'transitions' | 'facets'> {
  /** Empty if the policy has no publishers. */
  readonly publisher: string;
  readonly id: string;
  /** The record's file, relative to the dataset's folder. */
  readonly file: string;
  /** Oldest first. */
  readonly transitions: readonly Transition[];
  readonly facets: readonly Facet[];
}
