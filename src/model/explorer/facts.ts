import type { Day } from '../calendar';
import type { ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Step } from './track';
import { beganAt } from './track';
import { findDeadline } from './row';
import { unknown } from '../policy';

/** The day from which something holds, or by which it was first recorded. */
export interface Beginning {
  readonly day: Day;
  readonly precision: 'on' | 'by';
}

/** What the record of a subject says beside its stage, its support state and who offers it. */
export interface SubjectFacts {
  /** Null where the stage, or the support state, is not recorded. */
  readonly stageSince: Beginning | null;
  readonly supportSince: Beginning | null;
  /** Today's, empty where none is recorded; null on another day, of which it is not known. */
  readonly version: string | null;
  /** The next one from the day on. */
  readonly deadline: ExplorerDeadline | null;
}

/** What the record says on a day on which one of the subject's steps holds. */
export const toFacts = (
  subject: ExplorerSubject,
  holding: Step,
  { asOf, today }: { readonly asOf: Day; readonly today: Day },
): SubjectFacts => {
  const since = (axis: 'stage' | 'support'): Beginning | null => {
    const step = holding.snapshot[axis] === unknown ? null : beganAt(subject.steps, axis, asOf);
    return step === null ? null : { day: step.day, precision: step.isNews ? 'on' : 'by' };
  };
  return {
    stageSince: since('stage'),
    supportSince: since('support'),
    version: asOf === today ? subject.version : null,
    deadline: findDeadline(subject, holding, asOf),
  };
};
