import type { DocumentClause } from './document-clause';
import type { TimelineEntry } from '../subject/timeline';
import type { DataAge } from '../time/freshness';
import type { Day, Dating } from '../time/calendar';
import type { EarliestRemoval } from '../subject/outlook';
import type { Deadline } from '../subject/deadline';
import type { PolicyEffect } from '../difference/policy-effect';
import type { Answer } from '../guidance/guidance';
import type { Offer } from '../subject/subject';

/** An id and what it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface DocumentChannel extends Named {
  readonly by: 'team' | 'community' | 'terms';
  readonly url: string;
}

/** A value of an axis, its name, and since when. `id` is `unknown` where nothing is recorded. */
export interface DocumentAxis extends Named, Dating {
  readonly since: Day | null;
  readonly source: string | null;
}

export interface DocumentOffer extends Dating {
  readonly edition: string;
  readonly value: Offer;
  readonly reason: string | null;
  readonly since: Day | null;
}

/** One edition's answers; `clauses` of the document has the sentences. */
export interface DocumentGuidance {
  readonly edition: string;
  readonly notApplicable: 'not-offered' | 'gone' | 'not-yet' | null;
  readonly answers: readonly Answer[];
  readonly planned: boolean;
}

export interface DocumentSubject extends Named {
  /** Its name with what tells it apart from others of that name. */
  readonly label: string;
  readonly permalink: string;
}

export interface DocumentFacet extends Named {
  readonly stage: DocumentAxis;
  readonly support: DocumentAxis;
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
}

/** An announced end, or an earlier announcement that a later one replaced. */
export interface DocumentNotice {
  readonly announced: Day;
  readonly endOfSupport: Day | null;
  readonly removal: Day | null;
  readonly source: string;
}

/**
 * Everything that a reader needs of one subject, for one day: its page is drawn from it, and the API publishes it.
 * Field order is fixed; a field has one type, or null. Paths are site paths without the base URL.
 */
export interface SubjectDocument {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly kind: Named;
  readonly category: Named | null;
  readonly subtype: Named | null;
  readonly publisher: Named & { readonly url: string | null; readonly channels: readonly DocumentChannel[] };
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly version: string | null;
  readonly documentation: string | null;
  /** The day that it is given for. */
  readonly asOf: Day;
  /** How old the data are on that day. */
  readonly dataAge: DataAge;
  /** The day of the newest thing known of it. */
  readonly lastChanged: Day | null;
  readonly verified: Day | null;
  /** The last day for which it counts as confirmed; null where the policy sets no time, and for what is gone. */
  readonly verifyBy: Day | null;
  readonly presence: Dating & {
    readonly is: 'present' | 'not-yet' | 'removed' | 'moved' | 'split';
    readonly since: Day | null;
    readonly source: string | null;
    /** The new subject, or subjects. */
    readonly to: readonly DocumentSubject[];
    /** Subjects of a like id, offered where nothing says what came after. Nobody's promise. */
    readonly similar: readonly DocumentSubject[];
  };
  /** The words that every surface uses. */
  readonly status: { readonly stage: string; readonly support: string | null; readonly text: string };
  readonly stage: DocumentAxis;
  /** Its id is `support-ended` after the announced end of support. */
  readonly support: DocumentAxis;
  /** The announced end of support, from the day after it, and the state that is still recorded; null otherwise. */
  readonly supportEnded: {
    readonly on: Day;
    readonly announced: Day;
    readonly source: string;
    readonly recorded: Named;
  } | null;
  /** In the policy's order of editions. */
  readonly availability: readonly DocumentOffer[];
  readonly guidance: readonly DocumentGuidance[];
  readonly clauses: Readonly<Record<string, DocumentClause>>;
  readonly facets: readonly DocumentFacet[];
  readonly deadlines: readonly Deadline[];
  /** Answers that a dated change of the policy has changed or will change, soonest first. */
  readonly policyChanges: readonly PolicyEffect[];
  /** What may come next by the policy, whether or not anybody plans it. */
  readonly outlook: {
    readonly steps: readonly {
      readonly to: Named;
      /** What the policy asks for first, in words, and whether it is there. */
      readonly needs: readonly { readonly what: string; readonly isMet: boolean }[];
      /** The day for which it is planned. */
      readonly planned: Day | null;
    }[];
    readonly earliestRemoval: EarliestRemoval;
  };
  readonly deprecation: {
    readonly current: DocumentNotice | null;
    readonly earlier: readonly DocumentNotice[];
    readonly replacement: DocumentSubject | null;
    readonly migration: string | null;
  } | null;
  readonly breakingChanges: readonly {
    readonly version: string;
    readonly deadline: Day | null;
    /** Earlier deadlines, which were moved. */
    readonly movedFrom: readonly Day[];
    readonly date: Day | null;
  }[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** Subjects that name this one as their replacement, or were moved or split into it. */
  readonly replaces: readonly DocumentSubject[];
  readonly permalink: string;
  readonly disclaimer: string | null;
  /** The record's file below the dataset's folder. */
  readonly file: string;
}

export type { Answer, Deadline, TimelineEntry };
