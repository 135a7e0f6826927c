import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Guidance } from '../guidance/guidance';
import type { PartGroup, StateInParts } from '../subject/part';
import type { Subject } from '../subject/subject';
import type { SubjectState } from '../subject/state';
import type { Verdict } from '../api/parts';
import { deriveDataAge, renderStaleness } from '../time/freshness';
import { deriveGuidance } from '../guidance/guidance';
import { deriveOpenDeadlines } from '../subject/deadline';
import { deriveUndated } from '../subject/undated';
import { deriveStateInParts, groupParts } from '../subject/part';
import { deriveVerdict } from './verdict';
import { listEditionIds } from '../policy/policy';
import { findContradictions } from '../conformance/contradiction';

/** The answers for one edition. */
export interface Judgement {
  readonly guidance: Guidance;
  readonly verdict: Verdict;
}

/** The answers of each edition for a subject as a whole, in the policy's order, and for each of its parts. */
export interface Judgements {
  readonly whole: readonly Judgement[];
  readonly parts: ReadonlyMap<string, readonly Judgement[]>;
}

/** The guidance and the verdict of each edition on a day, for a subject and for each of its parts. */
export const deriveJudgements = (
  dataset: Dataset,
  subject: Subject,
  asOf: Day,
  toLabel: (id: string) => string,
  states: StateInParts = deriveStateInParts(subject, asOf, dataset.today),
): Judgements => {
  const { policy, today } = dataset;
  const { value } = states.whole.presence;
  const shared = {
    policy,
    deadlines: deriveOpenDeadlines(subject, asOf, today),
    undated: deriveUndated(policy, subject, today),
    findContradictions: () => findContradictions(dataset, subject, asOf),
    staleness: renderStaleness(deriveDataAge(dataset)),
    successors: 'to' in value ? value.to.map(toLabel) : [],
  };
  const groups = groupParts(states);
  const guide = (state: SubjectState, edition: string | null): Guidance =>
    deriveGuidance(policy, subject.kind, state, edition, asOf);
  const judge = (state: SubjectState, own: readonly PartGroup[] = []): Judgement[] =>
    listEditionIds(policy).map((id) => {
      const answered = guide(state, id);
      const isInParts = own.length > 0 && own.every(({ parts }) => parts.length > 0);
      const guidance: Guidance =
        isInParts && answered.notApplicable === null
          ? { ...answered, notApplicable: 'in-parts', answers: [] }
          : answered;
      const parts = own
        .filter((group) => group.parts.length > 0)
        .map((group) => ({ ...group, guidance: guide(group.state, id) }));
      return { guidance, verdict: deriveVerdict({ ...shared, state, guidance, parts }) };
    });
  return {
    whole: judge(states.whole, groups),
    parts: new Map(states.parts.map(({ part, state }) => [part.id, judge(state)])),
  };
};

/** By id, today's verdict for each edition, in the policy's order. */
export type Verdicts = Readonly<Record<string, readonly Verdict[]>>;

/** The verdicts of all subjects. */
export const deriveAllVerdicts = (dataset: Dataset, labels: ReadonlyMap<string, string>): Verdicts =>
  Object.fromEntries(
    dataset.subjects.map((subject) => [
      subject.id,
      deriveJudgements(dataset, subject, dataset.today, (id) => labels.get(id) ?? id).whole.map(
        ({ verdict }) => verdict,
      ),
    ]),
  );
