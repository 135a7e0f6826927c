import type { Day } from '../../model/time/calendar';
import type { DocumentNotice } from '../../model/api/parts';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import type { FeedItem } from './feed';
import type { Policy } from '../../model/policy/policy';
import type { Site } from '../site';
import { isWebLink } from '../../model/text/plain-text';
import { listReplacements } from '../../model/documents/change';
import { renderNoticeDate } from '../../model/documents/notice';
import { renderDateWithPrecision } from '../../model/time/calendar';
import { toAxisKey, toTagUri } from './feed';
import { toUrl } from '../site';
import { say } from '../../model/text/say';
import { renderList, renderNames, renderSentence } from '../../model/text/locale';

/** The source if readers can follow it safely, else null. */
const toSource = (link: string): string | null => (isWebLink(link) ? link : null);

/** The replacement of a subject as text. Empty if nothing ended, or if the text of the change names it. */
const renderReplacement = (change: SubjectChange): string => {
  const successors = listReplacements(change);
  if (successors === null) return '';
  const names =
    successors.length === 0
      ? say('action.no-replacement')
      : renderNames(successors.map(({ label }) => label));
  return renderSentence(say('change.replacement', { names }));
};

const toText = (change: SubjectChange): string => {
  const { text, date, status, note, version } = change;
  const when = renderDateWithPrecision(date, change);
  const dated = {
    done: say('feed.done', { text, when }),
    planned: say('feed.planned-when', { when, text }),
    overdue: say('feed.planned-overdue', { when, text }),
  }[status];
  return [
    dated,
    version === null ? '' : say('history.version', { version }),
    note ?? '',
    renderReplacement(change),
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** A plan gets the date of the subject's last known change, because a feed has no items from the future. */
const toDate = (change: SubjectChange, document: SubjectDocument): Day =>
  change.status === 'done'
    ? change.date
    : (document.lastChanged ?? document.dataAge.dataAsOf ?? document.asOf);

const renderEnd = (notice: DocumentNotice, key: 'endOfSupport' | 'removal'): string[] => {
  const date = renderNoticeDate(notice, key);
  if (date === null) return [];
  const isInRelease = notice.releases[key] !== null;
  if (key === 'endOfSupport')
    return [
      isInRelease ? say('feed.support-ends-in', { release: date }) : say('feed.support-ends', { date }),
    ];
  return [isInRelease ? say('feed.removal-in', { release: date }) : say('feed.removal-on', { date })];
};

const renderNotice = (notice: DocumentNotice): string => {
  const dates = [...renderEnd(notice, 'endOfSupport'), ...renderEnd(notice, 'removal')];
  return dates.length === 0 ? say('feed.no-dates') : renderList(dates);
};

const toNoticeItems = (policy: Policy, site: Site, document: SubjectDocument): FeedItem[] => {
  const { deprecation, id, label, permalink } = document;
  if (deprecation === null) return [];
  const { current, earlier } = deprecation;
  return [...earlier, ...(current === null ? [] : [current])].flatMap((notice, index) => {
    // The first notice is no news if it was only found on that day.
    const { announced } = notice.releases;
    const isFound = announced === null ? notice.precision === 'by' : announced.precision === 'release';
    if (index === 0 && isFound) return [];
    return {
      id: toTagUri(policy, `${id}/notice${index === 0 ? '' : `-${index + 1}`}`),
      title: say('feed.notice-title', { label, isAgain: index > 0 }),
      text: say('feed.announced', {
        how: notice.releases.announced === null ? notice.precision : 'release',
        date: renderNoticeDate(notice, 'announced') ?? '',
        notice: renderNotice(notice),
      }),
      url: toUrl(site, permalink),
      source: toSource(notice.source),
      date: notice.announced,
      tags: ['notice'],
      values: [],
    };
  });
};

/** The stages and support states that a change begins or ends. A change of something else has the others of its subject. */
const listValues = ({ changes }: SubjectChange): string[] =>
  changes.flatMap((change) =>
    change.axis === 'stage' || change.axis === 'support'
      ? [toAxisKey(change.axis, change.from), toAxisKey(change.axis, change.to)]
      : [],
  );

/** One subject's items, newest first: changes, plans and announcements. */
export const toFeedItems = (
  policy: Policy,
  site: Site,
  document: SubjectDocument,
  changes: readonly SubjectChange[],
): FeedItem[] =>
  sortItems([
    ...toNoticeItems(policy, site, document),
    ...changes.map((change) => ({
      id: toTagUri(policy, change.key),
      title:
        change.status === 'done'
          ? say('feed.title', { label: document.label, text: change.text })
          : say('feed.title-planned', { label: document.label, text: change.text }),
      text: toText(change),
      url: toUrl(site, document.permalink),
      source: toSource(change.source),
      date: toDate(change, document),
      tags: [...new Set(change.changes.map(({ axis }) => axis))],
      values: listValues(change),
    })),
  ]);

/** Newest first; items of one day by id, so that the order is deterministic. */
export const sortItems = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort(
    (a, b) => Number(a.date < b.date) - Number(a.date > b.date) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
