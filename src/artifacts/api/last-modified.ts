import type { ArtifactContext } from '../context';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import type { Day } from '../../model/time/calendar';
import { listChangeDays } from '../../model/policy/clause';

const findLatest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((latest, day) => (day !== null && (latest === null || day > latest) ? day : latest), null);

/** Of the answers for one subject: its own changes, and those of the policy that changed an answer. */
export const toSubjectDay = ({ lastChanged, policyChanges }: SubjectDocument): Day | null =>
  findLatest([
    lastChanged,
    ...policyChanges.filter(({ status }) => status === 'done').map(({ date }) => date),
  ]);

export const toEntriesDay = (entries: readonly CatalogEntry[]): Day | null =>
  findLatest(entries.map(({ lastChanged }) => lastChanged));

/** Plans are no changes yet. */
export const toChangesDay = (changes: readonly SubjectChange[]): Day | null =>
  findLatest(changes.filter(({ status }) => status === 'done').map(({ date }) => date));

/** Of the whole dataset: the catalog and the dated clauses of the policy. */
export const toDatasetDay = ({ dataset, lastChanged }: ArtifactContext): Day | null =>
  findLatest([
    lastChanged(),
    ...listChangeDays(dataset.policy.clauses).filter((day) => day <= dataset.today),
  ]);
