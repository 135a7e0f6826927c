import type { Clause } from '../policy/policy';
import { toClauseSource } from '../policy/policy';

/** Site paths without the base URL. They are published permanently (design: "The public contract"). */
export const stagePermalink = (stage: string): string => `/stages/${stage}/`;
export const supportPermalink = (state: string): string => `/support/${state}/`;
export const axisPermalink = (axis: 'stage' | 'support', id: string): string =>
  axis === 'stage' ? stagePermalink(id) : supportPermalink(id);
/** The feed and the calendar of a stage or a support state. */
export const axisFeedPath = (axis: 'stage' | 'support', id: string, format: 'atom' | 'ics'): string =>
  `/feeds${axisPermalink(axis, id).slice(0, -1)}.${format}`;
export const subjectPermalink = (id: string): string => `/catalog/${id}/`;

/** Anchor of a subject's answers for one edition. Works without JavaScript. */
export const editionAnchor = (edition: string): string => `edition-${edition}`;
export const subjectEditionPermalink = (id: string, edition: string): string =>
  `/catalog/${id}/?edition=${edition}#${editionAnchor(edition)}`;

/** Anchor of a part on the page of its subject. */
export const partAnchor = (part: string): string => `part-${part}`;

/** The page that shows a clause in its own place. */
export const clauseHome = (clause: Pick<Clause, 'of'>): string => {
  const source = toClauseSource(clause);
  switch (source.axis) {
    case 'stage':
      return stagePermalink(source.id);
    case 'support':
      return supportPermalink(source.id);
    case 'edition':
      return '/support/';
    case 'policy':
      return `/${source.id}/`;
  }
};

/** A clause's permanent address: its id is an anchor on its page. */
export const clausePermalink = (clause: Pick<Clause, 'of' | 'id'>): string =>
  `${clauseHome(clause)}#${clause.id}`;

/** Files that are published for a subject. */
export const badgePath = (id: string, part: 'status' | 'stage' | 'support'): string =>
  `/badges/${id}/${part}.svg`;
export const partBadgePath = (id: string, part: string): string => `/badges/${id}/parts/${part}/status.svg`;
export const stageBadgePath = (stage: string): string => `/badges/stages/${stage}.svg`;
export const supportBadgePath = (state: string): string => `/badges/support/${state}.svg`;
export const apiSubjectPath = (id: string): string => `/api/v1/subjects/${id}.json`;

/** The page that lists all subjects. */
export const catalogPermalink = '/catalog/';
