import type { DocumentUndatedPlan } from '../api/deadline';
import type { SubjectChange, SubjectDocument } from '../api/subject';
import type { Change, Named, Offer, PresenceEvent } from '../api/parts';
import type { DocumentContext } from './to-subject-document';
import type { Policy } from '../policy/policy';
import type { NamedEditions } from '../policy/editions';
import { describeEditions } from '../policy/dimension';
import { renderEditions } from '../policy/editions';
import { findById, supportEnded, toName, unknown } from '../policy/policy';
import { renderOfPart } from '../subject/part';
import { toEntryKeys } from '../subject/entry-key';
import { say } from '../text/say';
import { renderLabels, renderList, renderNames, renderSeries } from '../text/locale';

/** Returns the label by which other subjects refer to a subject. */
export type Refer = (id: string) => string;

/** The id of a value of an axis as a kind for messages: no value has its own sentence. */
const toKind = (from: string, to: string): string => {
  if (to === supportEnded) return 'ended';
  if (to === unknown) return 'lost';
  return from === unknown ? 'first' : 'changed';
};

const renderAxis = (
  axis: 'stage' | 'support',
  list: readonly { id: string; name: string }[],
  from: string,
  to: string,
): string => {
  // The first record of an item whose value its source does not name.
  if (from === unknown && to === unknown)
    return axis === 'stage' ? say('axis.stage-unknown') : say('axis.support-unknown');
  return say('change.axis', {
    axis: axis === 'stage' ? say('axis.stage') : say('axis.support'),
    kind: toKind(from, to),
    from: toName(list, from),
    to: toName(list, to),
  });
};

const renderOffer = (from: Offer, to: Offer): string => {
  if (to === 'unknown') return say('change.availability-unknown');
  if (to === 'offered') return from === 'not-offered' ? say('change.offered-now') : say('change.offered');
  return from === 'offered' ? say('change.no-longer-offered') : say('change.not-offered');
};

const renderPresence = (event: PresenceEvent, refer: Refer): string => {
  switch (event.is) {
    case 'removed':
      return say('change.removed');
    case 'returned':
      return say('change.returned');
    case 'moved':
      return say('change.moved', { to: refer(event.to[0]) });
    case 'split':
      return say('change.split', { to: renderNames(event.to.map(refer)) });
  }
};

/** The lists of the policy that contain names for changes. */
export type PolicyNames = NamedEditions &
  Readonly<Record<'stages' | 'supportStates', readonly { id: string; name: string }[]>>;

const renderOfferIn = (
  policy: PolicyNames,
  editions: readonly string[],
  { from, to }: { readonly from: Offer; readonly to: Offer },
): string =>
  say('change.in-edition', {
    edition:
      editions.length > 1 && editions.length === policy.editions.length
        ? say('switch.every-edition')
        : renderEditions(policy, editions),
    change: renderOffer(from, to),
  });

/** One change as text. */
export const renderChange = (policy: PolicyNames, change: Change, refer: Refer): string => {
  switch (change.axis) {
    case 'stage':
      return renderAxis('stage', policy.stages, change.from, change.to);
    case 'support':
      return renderAxis('support', policy.supportStates, change.from, change.to);
    case 'availability':
      return renderOfferIn(policy, [change.edition], change);
    case 'presence':
      return renderPresence(change.event, refer);
  }
};

/** Editions with dimensions are many, so those with the same change share a text: "Premium and Ultimate: offered". */
export const listChanges = (policy: PolicyNames, changes: readonly Change[], refer: Refer): string[] => {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const isOffer = change.axis === 'availability' && policy.editionDimensions.length > 0;
    const key = isOffer ? `${change.from} ${change.to}` : JSON.stringify(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first.axis !== 'availability') return renderChange(policy, first, refer);
    const editions = group.flatMap((change) => (change.axis === 'availability' ? [change.edition] : []));
    return renderOfferIn(policy, editions, first);
  });
};

/** The changes of one entry as text. */
export const renderChanges = (policy: PolicyNames, changes: readonly Change[], refer: Refer): string =>
  renderSeries(listChanges(policy, changes, refer));

/** The initial availability: "offered in Cloud and Open source". */
const renderOffers = (policy: PolicyNames, changes: readonly Change[]): string[] =>
  (['offered', 'not-offered'] as const).flatMap((offer) => {
    const editions = changes.flatMap((change) =>
      change.axis === 'availability' && change.to === offer ? [change.edition] : [],
    );
    if (editions.length === 0) return [];
    if (offer === 'offered')
      return [say('change.offered-in', { editions: renderEditions(policy, editions) })];
    const named = describeEditions(policy, editions) === null;
    const names = editions.map((id) => findById(policy.editions, id).name);
    return [
      say('change.not-offered-in', {
        editions: named ? renderList(names, 'disjunction') : renderEditions(policy, editions),
      }),
    ];
  });

/** The new value of an axis; null if it does not change. */
const findTarget = (changes: readonly Change[], axis: 'stage' | 'support'): string | null => {
  for (const change of changes) if (change.axis === axis) return change.to;
  return null;
};

/**
 * An entry as text. A history that begins in the first stage is marked as new: "New: Alpha, Community
 * Supported; offered in Cloud". A history that begins in a later stage existed before, without a record.
 */
export const renderEntry = (
  policy: PolicyNames,
  { changes, isFirst }: { readonly changes: readonly Change[]; readonly isFirst: boolean },
  refer: Refer,
): string => {
  const stage = findTarget(changes, 'stage');
  if (!isFirst || stage === null || stage !== policy.stages[0]?.id)
    return renderChanges(policy, changes, refer);
  const support = findTarget(changes, 'support');
  const states = [
    findById(policy.stages, stage).name,
    ...(support === null ? [] : [toName(policy.supportStates, support)]),
  ];
  return renderSeries([
    say('change.new', { states: renderLabels(states) }),
    ...renderOffers(policy, changes),
  ]);
};

/** A history that readers follow: that of a subject, or of a part of it. */
export type History = Pick<SubjectDocument, 'id' | 'name' | 'label' | 'permalink' | 'timeline'> & {
  readonly part?: Named;
  readonly end: SubjectEnd;
};

/** Whether the subject left or is in an ending stage, and what takes its place. */
export interface SubjectEnd {
  readonly isEnding: boolean;
  readonly successors: NonNullable<SubjectChange['successors']>;
}

/** The successors that belong to a change: those of a plan, or of an end that no later change took back. */
const pickSuccessors = (
  { stages }: Policy,
  { end, part }: Pick<History, 'end' | 'part'>,
  { changes, status }: SubjectDocument['timeline'][number],
): SubjectChange['successors'] => {
  const isEnd = changes.some((change) =>
    change.axis === 'stage'
      ? stages.some(({ id, ending }) => ending && id === change.to)
      : change.axis === 'presence' && change.event.is !== 'returned',
  );
  return part === undefined && isEnd && (end.isEnding || status !== 'done') ? end.successors : null;
};

/** The changes of one history, oldest first, without facts that were only recorded for the first time. */
export const toSubjectChanges = (policy: Policy, history: History, refer: Refer): SubjectChange[] => {
  const { id, name, label, permalink, part } = history;
  const keys = toEntryKeys(history.timeline);
  const start = part === undefined ? id : `${id}/parts/${part.id}`;
  const changes: SubjectChange[] = [];
  for (const [index, entry] of history.timeline.entries()) {
    if (!entry.isNews) continue;
    changes.push({
      key: `${start}/${keys[index] ?? ''}`,
      subject: { id, name, label, permalink },
      part: part === undefined ? null : { id: part.id, name: part.name },
      date: entry.date,
      precision: entry.precision,
      after: entry.after,
      release: entry.release,
      status: entry.status,
      text: renderOfPart(part, renderEntry(policy, { changes: entry.changes, isFirst: index === 0 }, refer)),
      changes: entry.changes,
      successors: pickSuccessors(policy, history, entry),
      version: entry.version,
      source: entry.source,
      note: entry.note,
    });
  }
  return changes;
};

/** The successors to name beside the text of a change; null if there are none to name, or if the text names them. */
export const listReplacements = ({ successors, changes }: SubjectChange): SubjectChange['successors'] =>
  changes.some((change) => change.axis === 'presence' && 'to' in change.event) ? null : successors;

/** Newest first; on one day by key, so that the order is deterministic. */
export const sortChanges = (changes: readonly SubjectChange[]): SubjectChange[] =>
  [...changes].sort(
    (a, b) =>
      Number(a.date < b.date) - Number(a.date > b.date) || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );

/** Creates the function that returns a subject's label. */
export const createRefer =
  ({ labels }: Pick<DocumentContext, 'labels'>): Refer =>
  (id) =>
    labels.get(id) ?? id;

/** The changes of a plan for a release without a date; empty for an announced end. */
export const renderUndatedChange = (
  policy: PolicyNames,
  { changes }: Pick<DocumentUndatedPlan, 'changes'>,
  refer: Refer = (id) => id,
): string => renderChanges(policy, changes, refer);
