import type { Day } from '../time/calendar';
import type { Explorer } from './explorer';
import type { ExplorerDeadline, ExplorerSubject } from './catalog';
import type { PolicyDocument } from '../documents/policy-document';
import type { Snapshot, Step } from './track';
import type { View } from './view';
import { renderChange } from '../documents/change';
import { findDisagreement } from '../subject/disagreement';
import { findWeaknesses } from './weakness';
import { renderDate } from '../time/calendar';
import { stepAt } from './track';
import { supportEnded, toName, unknown } from '../policy/policy';
import { toStepChanges } from './step-change';

/** What a reader has to know of the subjects of their list. */
export interface ListReport {
  /** Most urgent first: what is gone, what is in a stage that ends, what has a deadline; then the rest. */
  readonly risks: readonly { readonly id: string; readonly because: readonly string[] }[];
  /** In the reader's edition; empty where none is chosen. */
  readonly notOffered: readonly string[];
  /** Soonest first. */
  readonly deadlines: readonly { readonly id: string; readonly deadline: ExplorerDeadline }[];
  /** What changed after the day that is asked for, newest first; null where none is. */
  readonly changes: readonly { readonly id: string; readonly day: Day; readonly text: string }[] | null;
}

type Known = Pick<Explorer, 'find' | 'catalog' | 'labelOf'>;

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What its record alone says against a subject: it is gone or ending, its axes disagree, or something is not known. */
const listRisks = (
  { steps }: ExplorerSubject,
  snapshot: Snapshot | undefined,
  policy: PolicyDocument,
  { labelOf }: Known,
): string[] => {
  if (snapshot === undefined) return [`not recorded before ${renderDate(steps[0]?.day ?? '')}`];
  const { presence, to, stage, support } = snapshot;
  if (presence !== 'present') return [[presence, ...to.map((id) => `to ${labelOf(id)}`)].join(' ')];
  const isEnding = policy.stages.find(({ id }) => id === stage)?.ending ?? false;
  const torn = findDisagreement(policy, { stage, support });
  return [
    ...(isEnding ? [toName(policy.stages, stage)] : []),
    ...(torn === null ? [] : [torn.text]),
    ...(stage === unknown ? ['its stage is not recorded'] : []),
    ...(support === supportEnded ? ['support ended'] : []),
    ...(support === unknown ? ['its support state is not recorded'] : []),
  ];
};

/** How soon a subject asks for something to be done, from 0 up. */
const toUrgency = (
  snapshot: Snapshot | undefined,
  hasDeadline: boolean,
  { stages }: Pick<PolicyDocument, 'stages'>,
): number => {
  if (snapshot !== undefined && snapshot.presence !== 'present') return 0;
  if (snapshot?.support === supportEnded) return 1;
  if (stages.some(({ id, ending }) => ending && id === snapshot?.stage)) return 1;
  return hasDeadline ? 2 : 3;
};

/** The news after one day up to another. */
const listChanges = (
  { id, steps }: ExplorerSubject,
  since: Day,
  asOf: Day,
  policy: PolicyDocument,
  { labelOf, catalog }: Known,
): { id: string; day: Day; text: string }[] =>
  steps.flatMap((step: Step, index) => {
    const before = steps[index - 1];
    if (before === undefined || !step.isNews || step.day <= since || step.day > asOf) return [];
    const changes = toStepChanges(before.snapshot, step.snapshot, catalog.editions);
    const text = changes.map((change) => renderChange(policy, change, labelOf)).join('; ');
    return text === '' ? [] : [{ id, day: step.day, text }];
  });

export const deriveListReport = (
  explorer: Known,
  policy: PolicyDocument,
  { list, edition, asOf: asked, since }: Pick<View, 'list' | 'edition' | 'asOf' | 'since'>,
): ListReport => {
  const { catalog, find } = explorer;
  const asOf = asked ?? catalog.today;
  const place = edition === null ? -1 : catalog.editions.indexOf(edition);
  const subjects = list.flatMap((id) => {
    const subject = find(id);
    return subject === null ? [] : [{ id, subject, snapshot: stepAt(subject.steps, asOf)?.snapshot }];
  });
  const present = subjects.filter(({ snapshot }) => snapshot?.presence === 'present');
  const deadlines = present
    .flatMap(({ id, subject }) => subject.deadlines.map((deadline) => ({ id, deadline })))
    .filter(({ deadline }) => deadline.date >= asOf)
    .sort((a, b) => compareText(a.deadline.date, b.deadline.date) || compareText(a.id, b.id));
  const due = new Set(deadlines.map(({ id }) => id));
  const urgencies = new Map(
    subjects.map(({ id, snapshot }) => [id, toUrgency(snapshot, due.has(id), policy)]),
  );
  return {
    risks: subjects
      .map(({ id, subject, snapshot }) => ({
        id,
        because: [
          ...listRisks(subject, snapshot, policy, explorer),
          ...findWeaknesses({ id, asOf: asked, edition }, policy, explorer),
        ],
      }))
      .filter(({ because }) => because.length > 0)
      .sort((a, b) => (urgencies.get(a.id) ?? 0) - (urgencies.get(b.id) ?? 0)),
    notOffered: present
      .filter(({ snapshot }) => snapshot?.offers[place] === 'not-offered')
      .map(({ id }) => id),
    deadlines,
    changes:
      since === null
        ? null
        : subjects
            .flatMap(({ subject }) => listChanges(subject, since, asOf, policy, explorer))
            .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id)),
  };
};
