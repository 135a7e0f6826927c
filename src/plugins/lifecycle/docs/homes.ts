import type { Policy } from '../../../model/policy/policy';
import { stagePermalink, supportPermalink } from '../../../model/permalink/permalink';

export type HomeAxis = 'stage' | 'support';

/** A page of the policy: of one stage or support state, or of all of an axis side by side. */
export interface Home {
  readonly axis: HomeAxis;
  /** Null for the page that compares all. */
  readonly id: string | null;
  readonly label: string;
  readonly permalink: string;
}

/** The folders of the axes' pages, and what they are called where no doc names them. */
export const axisFolders = {
  stage: { folder: '/stages/', label: 'Release stages' },
  support: { folder: '/support/', label: 'Support states' },
} as const satisfies Record<HomeAxis, { folder: string; label: string }>;

/** What a policy names on its two axes. */
export interface Axes {
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  readonly supportStates: readonly { readonly id: string; readonly name: string }[];
}

/** Every page that a policy has to have, in its order: each comes from a doc, or is generated. */
export const toHomes = ({ stages, supportStates }: Axes): Home[] => [
  { axis: 'stage', id: null, label: axisFolders.stage.label, permalink: axisFolders.stage.folder },
  ...stages.map(({ id, name }): Home => ({ axis: 'stage', id, label: name, permalink: stagePermalink(id) })),
  { axis: 'support', id: null, label: axisFolders.support.label, permalink: axisFolders.support.folder },
  ...supportStates.map(({ id, name }): Home => ({
    axis: 'support',
    id,
    label: name,
    permalink: supportPermalink(id),
  })),
];

/** What the browser is given of a page that is generated. */
export const toHomeProp = ({ axis, id, label }: Home, { stages, supportStates, tagline }: Policy) => {
  const summary = (axis === 'stage' ? stages : supportStates).find((entry) => entry.id === id)?.summary;
  return { axis, id, label, description: summary ?? tagline };
};

/** The axis that a permalink is in the folder of, and the id that it names there; null elsewhere. */
export const readHome = (permalink: string): { axis: HomeAxis; id: string } | null => {
  const [, axis, id] = /^\/(stages|support)\/([^/]+)\/$/.exec(permalink) ?? [];
  return id === undefined ? null : { axis: axis === 'stages' ? 'stage' : 'support', id };
};
