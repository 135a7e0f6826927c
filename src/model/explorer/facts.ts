import type { Day } from '../time/calendar';
import type { ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Beginning, Step } from './track';
import { findDeadline } from './row';
import { toBeginning } from './track';

/** The recorded facts of a subject other than its stage, its support state and its offers. */
export interface SubjectFacts {
  /** Null where the stage, or the support state, is not recorded. */
  readonly stageSince: Beginning | null;
  readonly supportSince: Beginning | null;
  /** Today's, empty where none is recorded; null on another day, of which it is not known. */
  readonly version: string | null;
  /** The next one from the day on. */
  readonly deadline: ExplorerDeadline | null;
}

/** The recorded facts on a day, during one of the subject's steps. */
export const toFacts = (
  subject: ExplorerSubject,
  holding: Step,
  { asOf, today }: { readonly asOf: Day; readonly today: Day },
): SubjectFacts => {
  return {
    stageSince: toBeginning(subject.steps, 'stage', asOf),
    supportSince: toBeginning(subject.steps, 'support', asOf),
    version: asOf === today ? subject.version : null,
    deadline: findDeadline(subject, holding, asOf),
  };
};
