import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SubjectFeed } from './subject-feed';
import { axisFeedPath, axisPermalink } from '../../model/permalink/permalink';
import { mostItems, toAxisKey } from './feed';
import { renderAtom } from './atom';
import { renderCalendar } from '../../model/time/calendar-file';
import { say } from '../../model/text/say';
import { sortEvents } from './events';
import { sortItems } from './items';
import { describe, toFeed } from './to-feed';
import { toPolicyFeed } from './policy';

type Axis = 'stage' | 'support';

/** The feed and the calendar of one stage or support state. */
const buildFeedsOf = (
  context: ArtifactContext,
  subjects: readonly SubjectFeed[],
  axis: Axis,
  { id, name }: { readonly id: string; readonly name: string },
): Artifact[] => {
  const { today } = context.dataset;
  const key = toAxisKey(axis, id);
  const isIn = ({ current }: SubjectFeed): boolean => current.includes(key);
  const ofSubjects = subjects.flatMap((subject) =>
    subject.items.filter(({ values }) => (values.length === 0 ? isIn(subject) : values.includes(key))),
  );
  const newest = sortItems(ofSubjects)[0]?.date ?? today;
  const ofPolicy = toPolicyFeed(context, newest, ({ clause: { of } }) => of.axis === axis && of.id === id);
  const file = axisFeedPath(axis, id, 'atom').slice(1);
  const feed = toFeed(context, `${file.replace(/\.atom$/, '')}/feed`, {
    title: say('feed.changes-title', { title: name }),
    description: say('feed.changes-of-value', { name }),
    page: axisPermalink(axis, id),
    file,
    items: sortItems([...ofSubjects, ...ofPolicy.items]).slice(0, mostItems),
  });
  return [
    { path: file, contents: renderAtom(feed) },
    {
      path: axisFeedPath(axis, id, 'ics').slice(1),
      contents: renderCalendar({
        name,
        description: describe(context.dataset, say('feed.deadlines-of-value', { name })),
        asOf: today,
        events: sortEvents([
          ...subjects.filter(isIn).flatMap(({ events }) => events),
          ...ofPolicy.events,
        ]).filter(({ date }) => date >= today),
      }),
    },
  ];
};

/** The feeds and calendars of each stage and support state: their pages link to them. */
export const buildAxisFeeds = (context: ArtifactContext, subjects: readonly SubjectFeed[]): Artifact[] => {
  const { stages, supportStates } = context.dataset.policy;
  return [
    ...stages.flatMap((stage) => buildFeedsOf(context, subjects, 'stage', stage)),
    ...supportStates.flatMap((state) => buildFeedsOf(context, subjects, 'support', state)),
  ];
};
