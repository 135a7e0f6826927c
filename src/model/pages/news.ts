import type { DatedDue } from '../documents/due';
import type { SiteData } from './site-data';
import type { SubjectChange } from '../api/subject';

/** The news on the home page: the latest changes and the next dates. */
export interface News {
  /** Newest first. */
  readonly changes: readonly SubjectChange[];
  /** Soonest first. None of them has passed. */
  readonly dues: readonly DatedDue[];
}

/** The latest `most` completed changes, and the next `most` dates. */
export const deriveNews = ({ changes, dues }: Pick<SiteData, 'changes' | 'dues'>, most = 5): News => ({
  changes: changes()
    .filter(({ status }) => status === 'done')
    .slice(0, most),
  dues: dues()
    .filter((due): due is DatedDue => due.status === 'ahead')
    .slice(0, most),
});
