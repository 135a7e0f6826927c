import type { SubjectChange, SubjectDocument } from '../api/subject';
import type { Change, Offer, PresenceEvent } from '../api/parts';
import type { DocumentContext } from './to-subject-document';
import type { Policy } from '../policy/policy';
import { findById, supportEnded, toName, unknown } from '../policy/policy';
import { toEntryKeys } from '../subject/entry-key';

/** Returns the label by which other subjects refer to a subject. */
export type Refer = (id: string) => string;

const axisNames = { stage: 'Release stage', support: 'Support state' } as const;

const renderAxis = (
  name: string,
  list: readonly { id: string; name: string }[],
  from: string,
  to: string,
): string => {
  if (to === supportEnded) return 'Support ended, as announced';
  if (to === unknown) return `${name}: ${toName(list, from)} to not recorded`;
  if (from === unknown) return `${name}: ${toName(list, to)}`;
  return `${name}: ${toName(list, from)} to ${toName(list, to)}`;
};

const renderOffer = (from: Offer, to: Offer): string => {
  if (to === 'unknown') return 'availability not recorded';
  if (to === 'offered') return from === 'not-offered' ? 'offered now' : 'offered';
  return from === 'offered' ? 'no longer offered' : 'not offered';
};

const join = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

const renderPresence = (event: PresenceEvent, refer: Refer): string => {
  switch (event.is) {
    case 'removed':
      return 'Removed from the catalog';
    case 'returned':
      return 'Back in the catalog';
    case 'moved':
      return `Moved to ${refer(event.to[0])}`;
    case 'split':
      return `Split into ${join(event.to.map(refer), 'and')}`;
  }
};

/** The lists of the policy that contain names for changes. */
export type PolicyNames = Readonly<
  Record<'stages' | 'supportStates' | 'editions', readonly { id: string; name: string }[]>
>;

/** One change as text. */
export const renderChange = (policy: PolicyNames, change: Change, refer: Refer): string => {
  switch (change.axis) {
    case 'stage':
      return renderAxis(axisNames.stage, policy.stages, change.from, change.to);
    case 'support':
      return renderAxis(axisNames.support, policy.supportStates, change.from, change.to);
    case 'availability':
      return `${findById(policy.editions, change.edition).name}: ${renderOffer(change.from, change.to)}`;
    case 'presence':
      return renderPresence(change.event, refer);
  }
};

/** The initial availability: "offered in Cloud and Open source". */
const renderOffers = (policy: PolicyNames, changes: readonly Change[]): string[] =>
  (['offered', 'not-offered'] as const).flatMap((offer) => {
    const editions = changes.flatMap((change) =>
      change.axis === 'availability' && change.to === offer
        ? [findById(policy.editions, change.edition).name]
        : [],
    );
    if (editions.length === 0) return [];
    return [
      offer === 'offered' ? `offered in ${join(editions, 'and')}` : `not offered in ${join(editions, 'or')}`,
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
    return changes.map((change) => renderChange(policy, change, refer)).join('; ');
  const support = findTarget(changes, 'support');
  const states = [
    findById(policy.stages, stage).name,
    ...(support === null ? [] : [toName(policy.supportStates, support)]),
  ];
  return [`New: ${states.join(', ')}`, ...renderOffers(policy, changes)].join('; ');
};

/** The changes of one subject, oldest first, without facts that were only recorded for the first time. */
export const toSubjectChanges = (
  policy: Policy,
  document: Pick<SubjectDocument, 'id' | 'name' | 'label' | 'permalink' | 'timeline'>,
  refer: Refer,
): SubjectChange[] => {
  const { id, name, label, permalink } = document;
  const keys = toEntryKeys(document.timeline);
  const changes: SubjectChange[] = [];
  for (const [index, entry] of document.timeline.entries()) {
    if (!entry.isNews) continue;
    changes.push({
      key: `${id}/${keys[index] ?? ''}`,
      subject: { id, name, label, permalink },
      date: entry.date,
      precision: entry.precision,
      after: entry.after,
      status: entry.status,
      text: renderEntry(policy, { changes: entry.changes, isFirst: index === 0 }, refer),
      changes: entry.changes,
      version: entry.version,
      source: entry.source,
      note: entry.note,
    });
  }
  return changes;
};

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
