import type { Day } from '../../model/time/calendar';
import type { Policy } from '../../model/policy/policy';

/** The feed has only the newest changes; `api/v1/changes.json` has all. */
export const mostItems = 300;

/** One item, independent of the feed's format. */
export interface FeedItem {
  /** A tag URI, which stays the same if the site's address changes or the item is corrected. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Address of the subject's page. */
  readonly url: string;
  /** Link to the evidence; null if the source is no safe web link. */
  readonly source: string | null;
  readonly date: Day;
  readonly tags: readonly string[];
  /** The stages and support states that it is about, such as `stage:ga`. Empty: about a subject whatever its state. */
  readonly values: readonly string[];
}

/** A feed's items, newest first, and its description. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  /** The page that shows the same. */
  readonly url: string;
  /** The feed's own address in the rendered format. */
  readonly selfUrl: string;
  /** The last day that the data cover. */
  readonly asOf: Day;
  readonly items: readonly FeedItem[];
}

/**
 * The tag URI of a feed or item. Based on the dataset's authority, so that it survives a change of the site's
 * address.
 */
export const toTagUri = ({ authority }: Pick<Policy, 'authority'>, key: string): string =>
  `tag:${authority.name},${authority.since}:${key}`;

/** A stage or a support state, as in the `values` of an item. */
export const toAxisKey = (axis: 'stage' | 'support', id: string): string => `${axis}:${id}`;

/** A day as midnight UTC, because days have no time. */
export const toTimestamp = (day: Day): string => `${day}T00:00:00Z`;
