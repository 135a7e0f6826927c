import type { Offer, Precision, PresenceEvent } from '../api/parts';
import type { SubjectRecord } from '../schema/subject';
import type { Dating, Day } from '../time/calendar';

/** A transition as code reads it: every date is a day, what it changes is explicit. */
export interface Transition extends Dating {
  /** The day from which it is certain to hold. */
  readonly date: Day;
  readonly precision: Precision;
  readonly status: 'done' | 'planned';
  readonly stage: string | null;
  readonly support: string | null;
  /** By edition; empty when it changes none. */
  readonly availability: Readonly<Record<string, Offer>>;
  /** Why an edition does not offer it, by edition. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly event: PresenceEvent | null;
  readonly version: string | null;
  readonly source: string;
  readonly note: string | null;
}

export interface Facet extends Pick<SubjectRecord['facets'][number], 'id' | 'name' | 'rejected'> {
  readonly transitions: readonly Transition[];
}

/** One record of the catalog. Its current state is not in it: `deriveState` tells it for a date. */
export interface Subject extends Omit<SubjectRecord, 'transitions' | 'facets'> {
  readonly id: string;
  /** The file that holds it, below the dataset's folder. */
  readonly file: string;
  /** Oldest first. */
  readonly transitions: readonly Transition[];
  readonly facets: readonly Facet[];
}
