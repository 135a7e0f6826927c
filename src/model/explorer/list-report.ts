import type { Day } from '../time/calendar';
import type { Explorer } from './explorer';
import type { ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Level } from '../api/parts';
import type { PolicyDocument } from '../documents/policy-document';
import type { Snapshot, Step } from './track';
import type { View } from './view';
import { listPlaces, toEditionTable } from '../policy/edition-table';
import { compareLevels } from '../verdict/level';
import { renderChange, renderChanges } from '../documents/change';
import { findDisagreement } from '../subject/disagreement';
import { findWeaknesses } from './weakness';
import { renderDate } from '../time/calendar';
import { renderParts } from '../subject/part';
import { stepAt } from './track';
import { supportEnded, toName, unknown } from '../policy/policy';
import { toEvent, toStepChanges } from './step-change';
import { say } from '../text/say';

/** The report about the subjects of a reader's list. */
export interface ListReport {
  /** The ids of the whole list, by today's verdict: the worst first, then the one with the next deadline. */
  readonly riskiestFirst: readonly string[];
  /**
   * Most urgent first: removed subjects, those in a stage that ends, those with a deadline; then the others.
   */
  readonly risks: readonly { readonly id: string; readonly because: readonly string[] }[];
  /** In the reader's edition; empty if none is chosen. */
  readonly notOffered: readonly string[];
  /** Soonest first. */
  readonly deadlines: readonly { readonly id: string; readonly deadline: ExplorerDeadline }[];
  /** Changes after the chosen day, newest first; null without a day. */
  readonly changes: readonly { readonly id: string; readonly day: Day; readonly text: string }[] | null;
}

type Known = Pick<Explorer, 'find' | 'catalog' | 'labelOf'>;

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Risks in a subject's own record: removed, ending, disagreeing axes, or unknown facts. */
const listRisks = (
  { steps }: ExplorerSubject,
  snapshot: Snapshot | undefined,
  policy: PolicyDocument,
  { labelOf }: Known,
): string[] => {
  if (snapshot === undefined) return [say('list.not-before', { date: renderDate(steps[0]?.day ?? '') })];
  const { presence, to } = snapshot;
  if (presence !== 'present')
    return [renderChange(policy, { axis: 'presence', event: toEvent({ presence, to }) }, labelOf)];
  const { groups = [] } = snapshot;
  const listPairRisks = ({ stage, support }: Pick<Snapshot, 'stage' | 'support'>): string[] => {
    const isEnding = policy.stages.find(({ id }) => id === stage)?.ending ?? false;
    const torn = findDisagreement(policy, { stage, support });
    return [
      ...(isEnding ? [toName(policy.stages, stage)] : []),
      ...(torn === null ? [] : [torn.text]),
      ...(stage === unknown ? [say('list.stage-unknown')] : []),
      ...(support === supportEnded ? [say('list.support-ended')] : []),
      ...(support === unknown ? [say('list.support-unknown')] : []),
    ];
  };
  if (groups.length === 0) return listPairRisks(snapshot);
  return groups.flatMap(({ parts, ...pair }) =>
    listPairRisks(pair).map((risk) =>
      parts.length === 0 ? risk : say('list.risk-for-parts', { risk, parts: renderParts(parts) }),
    ),
  );
};

/** The urgency of a subject; 0 is most urgent. */
const toUrgency = (
  snapshot: Snapshot | undefined,
  hasDeadline: boolean,
  { stages }: Pick<PolicyDocument, 'stages'>,
): number => {
  if (snapshot !== undefined && snapshot.presence !== 'present') return 0;
  const pairs = snapshot?.groups ?? (snapshot === undefined ? [] : [snapshot]);
  if (pairs.some(({ support }) => support === supportEnded)) return 1;
  if (stages.some(({ id, ending }) => ending && pairs.some(({ stage }) => stage === id))) return 1;
  return hasDeadline ? 2 : 3;
};

/** The changes after one day up to another. */
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
    const text = renderChanges(policy, changes, labelOf);
    return text === '' ? [] : [{ id, day: step.day, text }];
  });

export const deriveListReport = (
  explorer: Known,
  policy: PolicyDocument,
  { list, edition, asOf: asked, since }: Pick<View, 'list' | 'edition' | 'asOf' | 'since'>,
): ListReport => {
  const { catalog, find } = explorer;
  const asOf = asked ?? catalog.today;
  const places = edition === null ? [] : listPlaces(toEditionTable(policy), edition);
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
  const levelOf = ({ levels }: ExplorerSubject): Level => levels[places[0] ?? 0] ?? 'unknown';
  const dueOf = (id: string): Day => deadlines.find((due) => due.id === id)?.deadline.date ?? '9999-12-31';
  return {
    riskiestFirst: [...subjects]
      .sort(
        (a, b) =>
          compareLevels(levelOf(b.subject), levelOf(a.subject)) ||
          compareText(dueOf(a.id), dueOf(b.id)) ||
          compareText(explorer.labelOf(a.id), explorer.labelOf(b.id)),
      )
      .map(({ id }) => id),
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
      .filter(
        ({ snapshot }) =>
          places.length > 0 && places.every((place) => snapshot?.offers[place] === 'not-offered'),
      )
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
