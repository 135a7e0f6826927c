import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Badge } from './badge';
import type { Dataset } from '../../model/catalog/dataset';
import type { SubjectDocument } from '../../model/api/subject';
import { listBadgeKinds, toPartBadge, toStageBadge, toSubjectBadge, toSupportBadge } from './badge';
import { paintBadge } from './png';
import { renderPlainBadge } from './plain';
import { badgeStyles } from '../../model/schema/site';
import { renderShieldsBadge, toShieldsEndpoint } from './shields';
import { renderJson } from '../artifact';
import { notApplicable, supportEnded, unknown } from '../../model/policy/policy';

type Render = (badge: Badge, context: ArtifactContext) => Artifact['contents'] | null;

/** The styles that every site has, by the ending of their file. Null where the context has no rasterizer. */
const plainStyles: Readonly<Record<string, Render>> = {
  '.svg': renderPlainBadge,
  '.json': (badge) => renderJson(toShieldsEndpoint(badge)),
  '.png': (badge, { rasterizer }) => (rasterizer === null ? null : paintBadge(rasterizer, badge)),
};

/** Every style that a site publishes, by the ending of its file. */
const toStyles = ({ site }: Pick<Dataset, 'site'>): [ending: string, render: Render][] => [
  ...Object.entries(plainStyles),
  ...(site?.badgeStyles ?? badgeStyles).map((style): [string, Render] => [
    `.${style}.svg`,
    (badge) => renderShieldsBadge(badge, style),
  ]),
];

/** The file endings of every badge's styles. */
export const listBadgeEndings = (dataset: Pick<Dataset, 'site'>): string[] =>
  toStyles(dataset).map(([ending]) => ending);

/** A badge in every style; `path` is relative to `badges/`. */
export const buildStyles = (context: ArtifactContext, path: string, badge: Badge): Artifact[] =>
  toStyles(context.dataset).flatMap(([ending, render]) => {
    const contents = render(badge, context);
    return contents === null ? [] : [{ path: `badges/${path}${ending}`, contents }];
  });

/** The badges of a subject and its parts in every style. */
export const buildSubjectBadges = (context: ArtifactContext, document: SubjectDocument): Artifact[] =>
  listBadgeKinds(context.dataset.policy).flatMap((kind) => {
    const { policy } = context.dataset;
    return [
      ...buildStyles(context, `${document.id}/${kind}`, toSubjectBadge(policy, document, kind)),
      ...document.facets.flatMap((facet) =>
        buildStyles(
          context,
          `${document.id}/parts/${facet.id}/${kind}`,
          toPartBadge(policy, document, facet, kind),
        ),
      ),
    ];
  });

/** Badges of every stage and support state, and of the values that follow from the data. */
export const buildPolicyBadges = (context: ArtifactContext): Artifact[] => {
  const { policy } = context.dataset;
  const isWithout = policy.kinds.some((kind) => kind.notApplicable?.includes('support'));
  const derived = [supportEnded, ...(isWithout ? [notApplicable] : []), unknown];
  return [
    ...[...policy.stages.map(({ id }) => id), unknown].flatMap((id) =>
      buildStyles(context, `stages/${id}`, toStageBadge(policy, id)),
    ),
    ...(policy.supportStates.length === 0
      ? []
      : [...policy.supportStates.map(({ id }) => id), ...derived]
    ).flatMap((id) => buildStyles(context, `support/${id}`, toSupportBadge(policy, id))),
  ];
};
