import type { Day } from '../time/calendar';
import type { Exception } from '../schema/exceptions';
import type { Policy } from '../policy/policy';
import type { Redirect } from '../schema/redirects';
import type { Subject } from '../subject/subject';

/** Everything that the site is drawn from: checked, sorted and frozen. */
export interface Dataset {
  readonly policy: Policy;
  /** By id. */
  readonly subjects: readonly Subject[];
  /** The day that answers are for: SOURCE_DATE_EPOCH, else the policy's `asOf`, else the day of the build. */
  readonly today: Day;
  /** The day on which the data were last read from their source: the policy's `asOf`; null where it names none. */
  readonly dataAsOf: Day | null;
  /** What the rules find and the maintainers allow, each until a day. */
  readonly exceptions: readonly Exception[];
  /** Where pages and anchors went that were published once; none where a dataset has no such file. */
  readonly redirects?: readonly Redirect[];
}

/** A subject by id; null when there is none. Lists are sorted, so this is a binary search. */
export const findSubject = (dataset: Pick<Dataset, 'subjects'>, id: string): Subject | null => {
  const { subjects } = dataset;
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = subjects[middle];
    if (candidate === undefined) break;
    if (candidate.id === id) return candidate;
    if (candidate.id < id) low = middle + 1;
    else high = middle;
  }
  return null;
};
