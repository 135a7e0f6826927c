import type { Day } from '../time/calendar';
import type { ExplorerCatalog, ExplorerDeadline, ExplorerSubject } from './catalog';
import type { DocumentPartGroup, Offer } from '../api/parts';
import type { Beginning, Snapshot, Step } from './track';
import { toBeginning } from './track';

/** A subject as a row of the explorer. */
export interface ExplorerRow {
  readonly id: string;
  /** The name, with details if other subjects have the same name. */
  readonly label: string;
  readonly kind: string;
  readonly category: string;
  readonly presence: Snapshot['presence'];
  readonly to: readonly string[];
  readonly stage: string;
  /** From when it is in that stage; null where none is recorded. */
  readonly since: Beginning | null;
  readonly support: string;
  /** Only if parts differ: the subject and its parts by stage and support state. */
  readonly groups: readonly DocumentPartGroup[];
  /** In the policy's order of editions. */
  readonly offers: readonly Offer[];
  readonly planned: boolean;
  /** The next one from the day on. */
  readonly deadline: ExplorerDeadline | null;
}

/** The next deadline of a subject from a day on, during one of its steps. */
export const findDeadline = (
  { deadlines }: ExplorerSubject,
  { snapshot }: Step,
  asOf: Day,
): ExplorerDeadline | null =>
  snapshot.presence === 'present' ? (deadlines.find(({ date }) => date >= asOf) ?? null) : null;

/**
 * Makes the row of a subject on a day, during one of its steps. Returns the same object as long as nothing in it changes,
 * so that React does not draw it again.
 */
export const createRows = (
  { subjects }: ExplorerCatalog,
  labelOf: (id: string) => string,
): ((place: number, at: number, asOf: Day) => ExplorerRow[]) => {
  const made = new Map<number, { readonly step: Step; readonly row: ExplorerRow }>();
  return (place, at, asOf) => {
    const subject = subjects[place];
    const step = subject?.steps[at];
    if (subject === undefined || step === undefined) return [];
    const deadline = findDeadline(subject, step, asOf);
    const last = made.get(place);
    if (last?.step === step && last.row.deadline === deadline) return [last.row];
    const { presence, to, stage, support, groups = [], offers, planned } = step.snapshot;
    const { id, kind, category } = subject;
    const since = toBeginning(subject.steps, 'stage', step.day);
    const label = labelOf(id);
    const status = { presence, to, stage, since, support, groups, offers, planned };
    const row = { id, label, kind, category, ...status, deadline };
    made.set(place, { step, row });
    return [row];
  };
};
