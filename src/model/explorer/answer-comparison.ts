import type { Answered } from './situation';
import type { Comparison } from './compare';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../documents/policy-document';
import { answerCase, toEditionName } from './situation';
import { toName, unknown } from '../policy/policy';
import { renderLabels } from '../text/locale';

/** The columns with what the policy answers to each. */
export const answerComparison = (
  { columns, ...background }: Comparison,
  policy: PolicyDocument,
  explorer: Pick<Explorer, 'find' | 'labelOf' | 'catalog'>,
): Answered[] =>
  columns.map(({ axis, id }) => {
    if (axis === 'subject')
      return answerCase({ is: 'subject', id, edition: background.edition, asOf: null }, policy, explorer);
    const { kind, support } = background;
    const stage = axis === 'stage' ? id : background.stage;
    const edition = axis === 'edition' ? id : background.edition;
    const answered = answerCase(
      { is: 'combination', kind, edition, stage: stage ?? unknown, support: support ?? unknown },
      policy,
      explorer,
    );
    const kindName = toName(policy.kinds, kind);
    const editionName = toEditionName(policy, edition);
    return {
      ...answered,
      ...(axis === 'stage'
        ? { title: toName(policy.stages, id), detail: renderLabels([kindName, editionName].filter(Boolean)) }
        : { title: editionName, detail: kindName }),
      open: [
        ...(stage === null ? (['stage'] as const) : []),
        ...(support === null ? (['support'] as const) : []),
      ],
    };
  });
