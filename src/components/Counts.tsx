import type { PolicyDocument } from '../model/policy-document';
import type { StageCounts } from '../model/count';
import { toStageLook } from '../model/look';
import { unknown } from '../model/policy';
import { StageMark } from './AxisMark';

/** How many subjects are in each stage: a list with numbers, and a bar whose parts have their share. */
export const Counts = ({
  policy,
  counts,
}: {
  readonly policy: PolicyDocument;
  readonly counts: StageCounts;
}) => {
  const ids = [...policy.stages.map(({ id }) => id), unknown].filter(
    (id) => id !== unknown || (counts.stages[id] ?? 0) > 0,
  );
  return (
    <ul className="sb-counts">
      {ids.map((id) => {
        const count = counts.stages[id] ?? 0;
        return (
          <li key={id} className={`sb-count sb-hue-${toStageLook(policy, id).hue}`}>
            <StageMark policy={policy} id={id} variant="plain" />
            <span className="sb-count-bar" aria-hidden="true">
              <span
                className="sb-count-fill"
                style={{ width: `${((100 * count) / Math.max(1, counts.present)).toFixed(2)}%` }}
              />
            </span>
            <span className="sb-count-number">{count}</span>
          </li>
        );
      })}
    </ul>
  );
};
