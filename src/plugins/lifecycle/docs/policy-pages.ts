import type { Policy } from '../../../model/policy/policy';
import { stagePermalink, supportPermalink } from '../../../model/permalink/permalink';

export type PolicyAxis = 'stage' | 'support';

/** A page of the policy: about one stage or support state, or a comparison of all of them. */
export interface PolicyPage {
  readonly axis: PolicyAxis;
  /** Null for the comparison of all. */
  readonly id: string | null;
  readonly label: string;
  readonly permalink: string;
}

/** The folder of each axis' pages, and the axis' label if no doc provides one. */
export const axisFolders = {
  stage: { folder: '/stages/', label: 'Release stages' },
  support: { folder: '/support/', label: 'Support states' },
} as const satisfies Record<PolicyAxis, { folder: string; label: string }>;

/** The stages and support states of a policy, and what its clauses are about. */
export interface Axes {
  readonly clauses: readonly { readonly of: object }[];
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly supportStates: readonly { readonly id: string; readonly name: string }[];
}

const supportPage: PolicyPage = {
  axis: 'support',
  id: null,
  label: axisFolders.support.label,
  permalink: axisFolders.support.folder,
};

/** Whether a policy has something to say on the page about support: states, or clauses whose home it is. */
export const hasSupportPage = ({ supportStates, clauses }: Omit<Axes, 'stages'>): boolean =>
  supportStates.length > 0 ||
  clauses.some(({ of }) => 'edition' in of || ('policy' in of && of.policy === 'support'));

/** Lists every page that a policy needs, in the policy's order. Each one is a doc or is generated. */
export const listPolicyPages = ({ stages, ...support }: Axes): PolicyPage[] => [
  { axis: 'stage', id: null, label: axisFolders.stage.label, permalink: axisFolders.stage.folder },
  ...stages.map(({ id, name }): PolicyPage => ({
    axis: 'stage',
    id,
    label: name,
    permalink: stagePermalink(id),
  })),
  ...(hasSupportPage(support) ? [supportPage] : []),
  ...support.supportStates.map(({ id, name }): PolicyPage => ({
    axis: 'support',
    id,
    label: name,
    permalink: supportPermalink(id),
  })),
];

/** The part of a generated page that the browser receives. */
export const toPolicyPageProp = (
  { axis, id, label }: PolicyPage,
  { stages, supportStates, tagline }: Policy,
) => {
  const summary = (axis === 'stage' ? stages : supportStates).find((entry) => entry.id === id)?.summary;
  return { axis, id, label, description: summary ?? tagline };
};

/** Reads the axis and the id from a permalink; null if the permalink is in neither folder. */
export const readPolicyPage = (permalink: string): { axis: PolicyAxis; id: string } | null => {
  const [, axis, id] = /^\/(stages|support)\/([^/]+)\/$/.exec(permalink) ?? [];
  return id === undefined ? null : { axis: axis === 'stages' ? 'stage' : 'support', id };
};
