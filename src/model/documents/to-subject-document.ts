import type { Dataset } from '../catalog/dataset';
import type { SubjectState } from '../subject/state';
import type { DocumentSubject } from '../api/parts';
import type { SubjectDocument } from '../api/subject';
import type { Subject } from '../subject/subject';
import { subjectPermalink } from '../permalink/permalink';
import { deriveDataAge } from '../time/freshness';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState, toOffer } from '../subject/state';
import { deriveStateInParts, groupParts, toGroupIds } from '../subject/part';
import { listClauses } from '../guidance/guidance';
import { deriveLabels, toCategoryName } from '../subject/label';
import { deriveNextSteps, earliestRemoval } from '../subject/outlook';
import { derivePolicyEffects } from '../difference/policy-effect';
import { toAxis, toDocumentFacet, toDocumentGuidance, toSupportAxis } from './document-facet';
import { toDocumentClause } from './document-clause';
import { renderRequirement } from '../subject/requirement';
import { deriveJudgements } from '../verdict/judgement';
import { deriveVerification } from '../subject/verification';
import { deriveTimeline, toLastChanged } from '../subject/timeline';
import { deriveUndated } from '../subject/undated';
import type { Policy } from '../policy/policy';
import { toChannel } from '../policy/channel';
import { findById, toName } from '../policy/policy';
import { findSimilar } from './similar';
import { findSubject } from '../catalog/dataset';
import { toStatus } from '../subject/status';
import { toDatedRelease, toDocumentNotice } from './notice';
import { noticeAt } from '../subject/notice';

/** Data about the whole catalog that each subject's document needs. Derive it once for all. */
export interface DocumentContext {
  readonly dataset: Dataset;
  readonly labels: ReadonlyMap<string, string>;
  /** By subject id: the ids of subjects that it replaces, or that moved or were split into it. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

export const deriveDocumentContext = (dataset: Dataset): DocumentContext => {
  const predecessors = new Map<string, string[]>();
  for (const subject of dataset.subjects) {
    const { presence } = deriveState(subject, dataset.today, dataset.today);
    const targets = 'to' in presence.value ? presence.value.to : [];
    for (const id of new Set([...targets, ...(subject.deprecation?.replacements ?? [])])) {
      predecessors.set(id, [...(predecessors.get(id) ?? []), subject.id]);
    }
  }
  return { dataset, labels: deriveLabels(dataset.policy, dataset.subjects), predecessors };
};

/** A subject as other documents refer to it. */
export const toDocumentSubject = ({ dataset, labels }: DocumentContext, id: string): DocumentSubject => {
  const label = labels.get(id) ?? id;
  return { id, name: findSubject(dataset, id)?.name ?? id, label, permalink: subjectPermalink(id) };
};

/** Whether readers look for another subject: it was removed, it is ending, or an edition does not offer it. */
const isSought = ({ dataset: { policy } }: DocumentContext, subject: Subject, state: SubjectState): boolean =>
  state.presence.value.is === 'removed' ||
  (state.presence.value.is === 'present' &&
    (state.supportEnd !== null ||
      subject.deprecation !== undefined ||
      policy.stages.some(({ id, ending }) => ending && id === state.stage.value) ||
      policy.editions.some(({ id }) => toOffer(state, id).value === 'not-offered')));

const toPresence = (
  context: DocumentContext,
  subject: Subject,
  state: SubjectState,
): SubjectDocument['presence'] => {
  const { value, since, precision, after, release = null, source } = state.presence;
  const to = 'to' in value ? value.to : [];
  const similar = isSought(context, subject, state) ? findSimilar(context.dataset, subject) : [];
  const refer = (id: string): DocumentSubject => toDocumentSubject(context, id);
  return {
    is: value.is,
    since,
    precision,
    after,
    release,
    source,
    to: to.map(refer),
    similar: similar.map(refer),
  };
};

const toSupportEnded = (policy: Policy, { supportEnd }: SubjectState): SubjectDocument['supportEnded'] =>
  supportEnd === null
    ? null
    : {
        on: supportEnd.on,
        announced: supportEnd.announced,
        announcedRelease: toDatedRelease(supportEnd.announcedDating),
        precision: supportEnd.precision,
        source: supportEnd.source,
        recorded: { id: supportEnd.recorded, name: toName(policy.supportStates, supportEnd.recorded) },
      };

const toDeprecation = (context: DocumentContext, subject: Subject): SubjectDocument['deprecation'] => {
  if (subject.deprecation === undefined) return null;
  const { current, earlier } = noticeAt(subject, context.dataset.today);
  const replacements = subject.deprecation.replacements.map((id) => toDocumentSubject(context, id));
  return {
    current: current === null ? null : toDocumentNotice(current),
    earlier: earlier.map(toDocumentNotice),
    replacement: replacements[0] ?? null,
    replacements,
    migration: subject.deprecation.migration ?? null,
  };
};

const toOutlook = (
  { dataset: { policy, today } }: DocumentContext,
  subject: Subject,
): SubjectDocument['outlook'] => ({
  steps: deriveNextSteps(policy, subject, today, today).map(
    ({ to, needs, missing, planned, precision, release }) => ({
      to: { id: to, name: findById(policy.stages, to).name },
      needs: needs.map((need) => ({ what: renderRequirement(need), isMet: !missing.includes(need) })),
      planned,
      precision,
      release,
    }),
  ),
  earliestRemoval: earliestRemoval(policy, subject, today, today),
});

/** The document of one subject as of the dataset's today. */
export const toSubjectDocument = (context: DocumentContext, subject: Subject): SubjectDocument => {
  const { policy, today } = context.dataset;
  const states = deriveStateInParts(subject, today, today);
  const state = states.whole;
  const groups = groupParts(states);
  const judgements = deriveJudgements(
    context.dataset,
    subject,
    today,
    (id) => context.labels.get(id) ?? id,
    states,
  );
  const policyChanges = derivePolicyEffects(policy, subject, today);
  const used = new Set([
    ...policyChanges.flatMap(({ clauses }) => clauses),
    ...[judgements.whole, ...judgements.parts.values()]
      .flat()
      .flatMap(({ guidance }) => guidance.answers.flatMap((answer) => listClauses(answer))),
  ]);
  const publisher = policy.publishers.find(({ id }) => id === subject.publisher);
  const timeline = deriveTimeline(subject, today);
  const { category, subtype } = subject;
  return {
    id: subject.id,
    name: subject.name,
    label: context.labels.get(subject.id) ?? subject.name,
    kind: { id: subject.kind, name: findById(policy.kinds, subject.kind).name },
    category: category === undefined ? null : { id: category, name: toCategoryName(policy, category) },
    subtype:
      subtype === undefined
        ? null
        : { id: subtype, name: policy.subtypes.find(({ id }) => id === subtype)?.name ?? subtype },
    publisher:
      publisher === undefined
        ? null
        : {
            id: publisher.id,
            name: publisher.name,
            url: publisher.url ?? null,
            channels: publisher.channels.map(toChannel),
          },
    aliases: subject.aliases,
    description: subject.description ?? null,
    logo: subject.logo === undefined ? null : `/${subject.logo}`,
    version: subject.version ?? state.version ?? null,
    documentation: subject.documentation ?? null,
    asOf: today,
    dataAge: deriveDataAge(context.dataset),
    lastChanged: toLastChanged(timeline),
    verified: subject.verified ?? null,
    verifyBy: deriveVerification(policy, subject, today)?.until ?? null,
    presence: toPresence(context, subject, state),
    status: toStatus(policy, state, groups),
    stage: toAxis(policy.stages, state.stage),
    support: toSupportAxis(policy, state.support),
    supportEnded: toSupportEnded(policy, state),
    availability: policy.editions.map(({ id }) => {
      const { value, reason, since, precision, after, release = null } = toOffer(state, id);
      return { edition: id, value, reason, since, precision, after, release };
    }),
    guidance: judgements.whole.map(toDocumentGuidance),
    clauses: Object.fromEntries(
      policy.clauses
        .filter(({ id }) => used.has(id))
        .map((clause) => [clause.id, toDocumentClause(policy, clause)]),
    ),
    facets: subject.facets.map((facet) =>
      toDocumentFacet(context.dataset, subject, facet, states, judgements),
    ),
    groups: toGroupIds(groups),
    deadlines: deriveDeadlines(subject, today),
    undated: deriveUndated(policy, subject, today),
    policyChanges,
    outlook: toOutlook(context, subject),
    deprecation: toDeprecation(context, subject),
    breakingChanges: subject.breakingChanges.map(({ version, movedFrom = [], affects = [], ...change }) => ({
      version,
      deadline: change.deadline ?? null,
      deadlineRelease: change.deadlineRelease ?? null,
      movedFrom,
      date: change.date ?? null,
      affects: affects.map(({ type, names }) => ({ type: type ?? null, names })),
      atDeadline: change.atDeadline ?? null,
      migration: change.migration ?? null,
    })),
    timeline,
    replaces: (context.predecessors.get(subject.id) ?? []).map((id) => toDocumentSubject(context, id)),
    permalink: subjectPermalink(subject.id),
    disclaimer: policy.disclaimer ?? null,
    file: subject.file,
  };
};
