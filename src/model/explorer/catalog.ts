import type { Day } from '../time/calendar';
import type { Deadline } from '../api/deadline';
import type { Level } from '../api/parts';
import type { Step } from './track';

export interface ExplorerDeadline {
  readonly date: Day;
  readonly what: Deadline['what'];
  readonly version: string | null;
  /** How the date is known, unless it is exactly that day. */
  readonly precision?: Deadline['precision'];
  readonly release?: string;
  /** Of a plan: what names it in calendars, by what it changes. */
  readonly plan?: string;
}

/** A subject as the explorer knows it: enough to find, count, sort and place it on any day. */
export interface ExplorerSubject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Empty where there is none. */
  readonly category: string;
  readonly subtype: string;
  /** `not-applicable` if its kind cannot have one. */
  readonly publisher: string;
  /** Today's. */
  readonly version: string;
  /** Other names, and the ids of what was moved, split or replaced into it. */
  readonly aliases: readonly string[];
  readonly steps: readonly Step[];
  readonly deadlines: readonly ExplorerDeadline[];
  /** Versions with breaking changes, as recorded today. */
  readonly breakingChanges: readonly { readonly version: string }[];
  /** Today's verdict levels, in the policy's order of editions. */
  readonly levels: readonly Level[];
}

/** The whole catalog with its history, as in the explorer's file. */
export interface ExplorerCatalog {
  /** The day that it is seen from. */
  readonly today: Day;
  /** The authority in the unique ids of calendar events. */
  readonly authority: string;
  /** In the policy's order, which is also the order of a snapshot's offers. */
  readonly editions: readonly string[];
  /** By id. */
  readonly subjects: readonly ExplorerSubject[];
}
