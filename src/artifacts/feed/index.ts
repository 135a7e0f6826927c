import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CalendarEvent } from '../../model/time/calendar-file';
import type { Dataset } from '../../model/catalog/dataset';
import type { Feed, FeedItem } from './feed';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import { deriveDataAge, renderDataDay, renderStaleness, toLastKnownDay } from '../../model/time/freshness';
import { renderAtom } from './atom';
import { renderCalendar } from '../../model/time/calendar-file';
import { sortEvents, toCalendarEvents } from './events';
import { sortItems, toFeedItems } from './items';
import { toJsonArtifact } from '../artifact';
import { toPolicyEffectFeed, toPolicyFeed } from './policy';
import { toJsonFeed } from './json-feed';
import { toTagUri } from './feed';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/** The feed has only the newest changes; `api/v1/changes.json` has all. */
export const mostItems = 300;

/** A subject's contribution to the feeds of all subjects. */
export interface SubjectFeed {
  readonly items: readonly FeedItem[];
  readonly events: readonly CalendarEvent[];
}

export const toSubjectFeed = (
  { dataset, site }: ArtifactContext,
  document: SubjectDocument,
  changes: readonly SubjectChange[],
): SubjectFeed => ({
  items: toFeedItems(dataset.policy, site, document, changes),
  events: toCalendarEvents(dataset.policy, site, document, changes),
});

/** The feed's description with the day of its data. */
const describe = (dataset: Dataset, text: string): string => {
  const age = deriveDataAge(dataset);
  return [text, say('date.data-from', { dataDay: renderDataDay(age) }), renderStaleness(age)]
    .filter((part) => part !== '')
    .join(' ');
};

const toFeed = (
  { dataset, site }: ArtifactContext,
  key: string,
  parts: Pick<Feed, 'title' | 'description' | 'items'> & { readonly page: string; readonly file: string },
): Feed => ({
  id: toTagUri(dataset.policy, key),
  title: parts.title,
  description: describe(dataset, parts.description),
  language: dataset.policy.language,
  author: dataset.policy.title,
  url: toUrl(site, parts.page),
  selfUrl: toUrl(site, parts.file),
  asOf: toLastKnownDay(dataset),
  items: parts.items,
});

/** A subject's own feeds. */
export const buildSubjectFeeds = (
  context: ArtifactContext,
  document: SubjectDocument,
  { items, events }: SubjectFeed,
): Artifact[] => {
  const { id, label, permalink } = document;
  const { today } = context.dataset;
  const file = `feeds/subjects/${id}.atom`;
  const description = say('feed.changes-of', { label });
  const ofPolicy = toPolicyEffectFeed(context, document);
  const feed = toFeed(context, `${id}/feed`, {
    title: say('feed.changes-title', { title: label }),
    description,
    page: permalink,
    file,
    items: sortItems([...items, ...ofPolicy.items]),
  });
  return [
    { path: file, contents: renderAtom(feed) },
    {
      path: `feeds/subjects/${id}.ics`,
      contents: renderCalendar({
        name: label,
        description: describe(context.dataset, say('feed.deadlines-of', { label })),
        asOf: today,
        events: sortEvents([...events, ...ofPolicy.events]),
      }),
    },
  ];
};

/** The feeds about all subjects. */
export const buildFeeds = (context: ArtifactContext, subjects: readonly SubjectFeed[]): Artifact[] => {
  const { policy, today } = context.dataset;
  const ofSubjects = sortItems(subjects.flatMap((subject) => subject.items));
  const ofPolicy = toPolicyFeed(context, ofSubjects[0]?.date ?? today);
  const items = sortItems([...ofSubjects, ...ofPolicy.items]).slice(0, mostItems);
  const parts = {
    title: say('feed.changes-title', { title: policy.title }),
    description:
      policy.supportStates.length > 0 && policy.editions.length > 0
        ? say('feed.changes-about')
        : say('nav.changes-about'),
    page: '/changes/',
    items,
  };
  const feed = (file: string): Feed => toFeed(context, 'changes', { ...parts, file });
  return [
    { path: 'feeds/changes.atom', contents: renderAtom(feed('feeds/changes.atom')) },
    toJsonArtifact('feeds/changes.json', toJsonFeed(feed('feeds/changes.json'))),
    {
      path: 'feeds/deadlines.ics',
      contents: renderCalendar({
        name: say('feed.deadlines-title', { title: policy.title }),
        description: describe(context.dataset, say('feed.deadlines-about')),
        asOf: today,
        // Only future days, because hundreds of past ones would fill the calendar of a new subscriber.
        events: sortEvents([...subjects.flatMap((subject) => subject.events), ...ofPolicy.events]).filter(
          ({ date }) => date >= today,
        ),
      }),
    },
  ];
};
