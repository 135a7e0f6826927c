import type { Day } from '../calendar';
import type { ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Offer } from '../subject';
import type { Snapshot, Step } from './track';
import { sinceAt } from './track';

/** A subject as a row of the explorer. */
export interface ExplorerRow {
  readonly id: string;
  /** Its name with what tells it apart from others of that name. */
  readonly label: string;
  readonly kind: string;
  readonly category: string;
  readonly presence: Snapshot['presence'];
  readonly to: readonly string[];
  readonly stage: string;
  /** The day from which it is in that stage. */
  readonly since: Day | null;
  readonly support: string;
  /** In the policy's order of editions. */
  readonly offers: readonly Offer[];
  readonly planned: boolean;
  /** The next one from the day on. */
  readonly deadline: ExplorerDeadline | null;
}

export const toRow = (
  subject: ExplorerSubject,
  { snapshot }: Step,
  label: string,
  asOf: Day,
): ExplorerRow => ({
  id: subject.id,
  label,
  kind: subject.kind,
  category: subject.category,
  presence: snapshot.presence,
  to: snapshot.to,
  stage: snapshot.stage,
  since: sinceAt(subject.steps, 'stage', asOf),
  support: snapshot.support,
  offers: snapshot.offers,
  planned: snapshot.planned,
  deadline:
    snapshot.presence === 'present' ? (subject.deadlines.find(({ date }) => date >= asOf) ?? null) : null,
});
