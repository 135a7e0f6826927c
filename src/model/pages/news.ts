import type { Due } from '../documents/due';
import type { SiteData } from './site-data';
import type { SubjectChange } from '../api/subject';

/** What the front page tells: the newest changes, and what is due next. */
export interface News {
  /** Newest first. */
  readonly changes: readonly SubjectChange[];
  /** Soonest first; overdue plans come before what lies ahead. */
  readonly dues: readonly Due[];
}

/** The last `most` changes that were carried out, and the next `most` dates. */
export const deriveNews = ({ changes, dues }: Pick<SiteData, 'changes' | 'dues'>, most = 5): News => ({
  changes: changes()
    .filter(({ status }) => status === 'done')
    .slice(0, most),
  dues: dues()
    .filter(({ status }) => status !== 'past')
    .slice(0, most),
});
