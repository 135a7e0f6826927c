import type { Day } from '../../model/time/calendar';
import type { Policy } from '../../model/policy/policy';

/** One item, before it is written in a format. */
export interface FeedItem {
  /** A tag URI: the same whatever the site's address, and after the item was corrected. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The page of the subject. */
  readonly url: string;
  /** What shows that it is so; null where it is no link that a reader may follow. */
  readonly source: string | null;
  readonly date: Day;
  readonly tags: readonly string[];
}

/** A list of items with what a reader shows above it. Newest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  /** The page beside it. */
  readonly url: string;
  /** Where the feed itself is, in the format that is being written. */
  readonly selfUrl: string;
  /** The last day that the data say anything about. */
  readonly asOf: Day;
  readonly items: readonly FeedItem[];
}

/** The name of a thing in the feeds, of an authority that the dataset gives and not of the site's address. */
export const toTagUri = ({ authority }: Pick<Policy, 'authority'>, key: string): string =>
  `tag:${authority.name},${authority.since}:${key}`;

/** Days have no time of their own: midnight UTC. */
export const toTimestamp = (day: Day): string => `${day}T00:00:00Z`;
