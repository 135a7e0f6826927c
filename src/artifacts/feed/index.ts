import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Feed } from './feed';
import { mostItems } from './feed';
import type { SubjectDocument } from '../../model/api/subject';
import { renderAtom } from './atom';
import { renderCalendar } from '../../model/time/calendar-file';
import { sortEvents } from './events';
import { sortItems } from './items';
import { toJsonArtifact } from '../artifact';
import { toPolicyEffectFeed, toPolicyFeed } from './policy';
import { toJsonFeed } from './json-feed';
import type { SubjectFeed } from './subject-feed';
import { buildAxisFeeds } from './axis-feeds';
import { describe, toFeed } from './to-feed';
import { toAxesChoice } from '../../model/policy/policy';
import { say } from '../../model/text/say';

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
    description: say('feed.changes-about', { axes: toAxesChoice(policy) }),
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
    ...buildAxisFeeds(context, subjects),
  ];
};
