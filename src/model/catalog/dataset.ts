import type { Day } from '../time/calendar';
import type { Exception } from '../schema/exceptions';
import type { Policy } from '../policy/policy';
import type { Redirect } from '../schema/redirects';
import type { SiteSettings } from '../schema/site';
import type { Subject } from '../subject/subject';

/** The whole input of the site: checked, sorted and frozen. */
export interface Dataset {
  readonly policy: Policy;
  /** Sorted by id. */
  readonly subjects: readonly Subject[];
  /** The day of the answers: SOURCE_DATE_EPOCH, else the policy's `asOf`, else the day of the build. */
  readonly today: Day;
  /** The day on which the data were last read from their source: the policy's `asOf`, or null. */
  readonly dataAsOf: Day | null;
  /** Findings of rules that the maintainers allow until a given day. */
  readonly exceptions: readonly Exception[];
  /** New places of published pages and anchors; undefined if the dataset has no redirects file. */
  readonly redirects?: readonly Redirect[];
  /** Logo, colours, links and hosts of the site; undefined means the defaults. */
  readonly site?: SiteSettings;
}

/** Finds a subject by id; null if there is none. Subjects are sorted, so a binary search works. */
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
