import type { ArtifactContext } from '../context';
import type { CalendarEvent } from '../../model/time/calendar-file';
import type { Day } from '../../model/time/calendar';
import type { FeedItem } from './feed';
import type { PolicyChange } from '../../model/documents/policy-change';
import type { PolicyEffect } from '../../model/api/parts';
import type { SubjectDocument } from '../../model/api/subject';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import { findById } from '../../model/policy/policy';
import { renderNamed } from '../../model/time/calendar';
import { renderLimit } from '../../model/policy/clause';
import { toPolicyClauses } from '../../model/documents/policy-document';
import { toTagUri } from './feed';
import { toUrl } from '../site';
import { say } from '../../model/text/say';
import { renderList } from '../../model/text/locale';

/** A planned item gets the day of the newest known change, because a feed has no items from the future. */
const toItemDate = (
  { date, status }: { date: Day | null; status: PolicyChange['status'] },
  newest: Day,
): Day => (status === 'done' && date !== null ? date : newest);

const renderSentences = ({ before, after }: PolicyChange): string =>
  [
    ...(before === null ? [] : [say('policy.before', { sentence: before.sentence })]),
    ...(after === null ? [] : [say('policy.after', { sentence: after.sentence })]),
  ].join(' ');

/** The policy's dated changes, or some of them, as items of a feed, and its planned ones as calendar events. */
export const toPolicyFeed = (
  { dataset, site }: ArtifactContext,
  newest: Day,
  isAsked: (change: PolicyChange) => boolean = () => true,
): { readonly items: readonly FeedItem[]; readonly events: readonly CalendarEvent[] } => {
  const { policy, today } = dataset;
  const changes = derivePolicyChanges(toPolicyClauses(policy), today).filter(isAsked);
  return {
    items: changes.map((change) => ({
      id: toTagUri(policy, change.key),
      title: say('feed.policy-title', { isPlanned: change.status === 'planned', text: change.text }),
      text: say('feed.from-day', {
        date: renderLimit({ ...change, day: change.date }),
        sentences: renderSentences(change),
      }),
      url: toUrl(site, change.clause.permalink),
      source: null,
      date: toItemDate(change, newest),
      tags: ['policy'],
      values: [],
    })),
    events: changes
      // A release without a date has no day in a calendar.
      .flatMap((change) =>
        change.status === 'planned' && change.date !== null ? [{ ...change, day: change.date }] : [],
      )
      .map((change) => ({
        uid: `${change.key}@${policy.authority.name}`,
        date: change.day,
        summary: say('feed.policy-change', { date: renderLimit(change), text: change.text }),
        description: `${renderSentences(change)}\n${toUrl(site, change.clause.permalink)}`,
        url: toUrl(site, change.clause.permalink),
      })),
  };
};

/** The same for one subject: how changes of the policy affect its answers. */
export const toPolicyEffectFeed = (
  { dataset: { policy }, site }: ArtifactContext,
  { id, label, permalink, lastChanged, asOf, policyChanges }: SubjectDocument,
): { readonly items: readonly FeedItem[]; readonly events: readonly CalendarEvent[] } => {
  const url = toUrl(site, permalink);
  const toKey = ({ expectation, clauses: [clause = 'none'], editions }: PolicyEffect): string =>
    [`${id}/policy`, expectation, clause, ...editions].join('-');
  const toTitle = ({ expectation, after }: PolicyEffect): string =>
    `${findById(policy.expectations, expectation).name}: ${after}`;
  const toDate = ({ date, precision, release }: PolicyEffect): string =>
    renderNamed(date, { precision, after: null, release });
  const toText = (effect: PolicyEffect): string => {
    const { before, after, editions } = effect;
    const names = editions.map((edition) => findById(policy.editions, edition).name);
    return say('feed.effect', {
      hasEditions: names.length > 0,
      editions: renderList(names),
      date: toDate(effect),
      after,
      before,
    });
  };
  return {
    items: policyChanges.map((effect) => ({
      id: toTagUri(policy, toKey(effect)),
      title: say('feed.effect-title', {
        label,
        isPlanned: effect.status === 'planned',
        title: toTitle(effect),
      }),
      text: toText(effect),
      url,
      source: null,
      date: toItemDate(effect, lastChanged ?? asOf),
      tags: ['policy'],
      values: [],
    })),
    events: policyChanges
      .filter(({ status }) => status === 'planned')
      .map((effect) => ({
        uid: `${toKey(effect)}@${policy.authority.name}`,
        date: effect.date,
        summary: say('feed.policy-effect', { label, date: toDate(effect), title: toTitle(effect) }),
        description: `${toText(effect)}\n${url}`,
        url,
      })),
  };
};
