import type { PolicyDocument } from '../../model/documents/policy-document';
import type { StageCounts } from '../../model/api/policy';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { notApplicable, supportEnded, unknown } from '../../model/policy/policy';
import { StageMark, SupportMark } from './AxisMark';

interface CountsProps {
  readonly policy: PolicyDocument;
  readonly counts: StageCounts;
  readonly axis?: 'stage' | 'support';
}

const axes = {
  stage: { list: 'stages', of: 'stages', toAppearance: toStageAppearance, Mark: StageMark },
  support: { list: 'supportStates', of: 'support', toAppearance: toSupportAppearance, Mark: SupportMark },
} as const;

/** The number of subjects in each stage or support state: a list with numbers and proportional bars. */
export const Counts = ({ policy, counts, axis = 'stage' }: CountsProps) => {
  const { list, of, toAppearance, Mark } = axes[axis];
  const others = [supportEnded, notApplicable, unknown].filter((id) => (counts[of][id] ?? 0) > 0);
  const ids = [...policy[list].map(({ id }) => id), ...others];
  return (
    <ul className="sb-counts">
      {ids.map((id) => {
        const count = counts[of][id] ?? 0;
        return (
          <li key={id} className={`sb-count sb-hue-${toAppearance(policy, id).hue}`}>
            <Mark policy={policy} id={id} variant="plain" />{' '}
            <span className="sb-count-bar" aria-hidden="true">
              {count > 0 && (
                <span
                  className="sb-count-fill"
                  style={{ width: `${((100 * count) / counts.present).toFixed(2)}%` }}
                />
              )}
            </span>
            <span className="sb-count-number">{count}</span>
          </li>
        );
      })}
    </ul>
  );
};
