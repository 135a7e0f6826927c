import type { ArtifactContext } from '../context';
import type { CalendarEvent } from '../../model/time/calendar-file';
import type { FeedItem } from './feed';
import type { SubjectChange, SubjectDocument } from '../../model/api/subject';
import { listIds } from '../../model/subject/part';
import { toAxisKey } from './feed';
import { toCalendarEvents } from './events';
import { toFeedItems } from './items';

/** The stages and support states of a subject and its parts, the last known ones if it left the catalog. */
const listCurrent = ({ groups, stage, support }: SubjectDocument): string[] => [
  ...listIds(groups, 'stage', stage.id).map((id) => toAxisKey('stage', id)),
  ...(support === null ? [] : listIds(groups, 'support', support.id).map((id) => toAxisKey('support', id))),
];

/** A subject's contribution to the feeds of several subjects. */
export interface SubjectFeed {
  readonly items: readonly FeedItem[];
  readonly events: readonly CalendarEvent[];
  /** The stages and support states that it has now, or had last. */
  readonly current: readonly string[];
}

export const toSubjectFeed = (
  { dataset, site }: ArtifactContext,
  document: SubjectDocument,
  changes: readonly SubjectChange[],
): SubjectFeed => ({
  items: toFeedItems(dataset.policy, site, document, changes),
  events: toCalendarEvents(dataset.policy, site, document, changes),
  current: listCurrent(document),
});
