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

/** The place of the first subject whose id is not before this one. Subjects are sorted, so a binary search works. */
const findPlace = ({ subjects }: Pick<Dataset, 'subjects'>, id: string): number => {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Finds a subject by id; null if there is none. */
export const findSubject = (dataset: Pick<Dataset, 'subjects'>, id: string): Subject | null => {
  const found = dataset.subjects[findPlace(dataset, id)];
  return found?.id === id ? found : null;
};

/** The subjects whose ids begin with a text, in their order. */
export const findByBeginning = (dataset: Pick<Dataset, 'subjects'>, beginning: string): Subject[] => {
  const { subjects } = dataset;
  const found: Subject[] = [];
  for (let place = findPlace(dataset, beginning); place < subjects.length; place++) {
    const subject = subjects[place];
    if (subject?.id.startsWith(beginning) !== true) break;
    found.push(subject);
  }
  return found;
};
