import type { Policy } from '../../../model/policy/policy';
import { say } from '../../../model/text/say';
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

/** The folder of each axis' pages. */
export const axisFolders = { stage: '/stages/', support: '/support/' } as const satisfies Record<
  PolicyAxis,
  string
>;

/** The label of an axis if no doc provides one. */
export const toAxisLabel = (axis: PolicyAxis): string =>
  axis === 'stage' ? say('nav.release-stages') : say('nav.support-states');

/** The stages and support states of a policy, and what its clauses are about. */
export interface Axes {
  readonly clauses: readonly { readonly of: object }[];
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly supportStates: readonly { readonly id: string; readonly name: string }[];
}

/** The page that compares all stages or all support states. */
const toComparison = (axis: PolicyAxis): PolicyPage => ({
  axis,
  id: null,
  label: toAxisLabel(axis),
  permalink: axisFolders[axis],
});

/** Whether a policy has something to say on the page about support: states, or clauses whose home it is. */
export const hasSupportPage = ({ supportStates, clauses }: Omit<Axes, 'stages'>): boolean =>
  supportStates.length > 0 ||
  clauses.some(({ of }) => 'edition' in of || ('policy' in of && of.policy === 'support'));

/** Lists every page that a policy needs, in the policy's order. Each one is a doc or is generated. */
export const listPolicyPages = ({ stages, ...support }: Axes): PolicyPage[] => [
  toComparison('stage'),
  ...stages.map(({ id, name }): PolicyPage => ({
    axis: 'stage',
    id,
    label: name,
    permalink: stagePermalink(id),
  })),
  ...(hasSupportPage(support) ? [toComparison('support')] : []),
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
