import type { Comparison } from '../../model/explorer/compare';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { SituationTable } from '../explorer/SituationTable';
import { answerComparison } from '../../model/explorer/answer-comparison';
import { say } from '../../model/text/say';

interface ComparedTableProps {
  readonly policy: PolicyDocument;
  readonly explorer: Explorer;
  readonly comparison: Comparison;
  readonly onRemove: (place: number) => void;
}

/** The columns of a comparison with what the policy answers to each. */
export const ComparedTable = ({ policy, explorer, comparison, onRemove }: ComparedTableProps) => (
  <SituationTable
    policy={policy}
    cases={answerComparison(comparison, policy, explorer)}
    onlyDiffering={comparison.onlyDiffering}
    caption={say('policy.comparison')}
    onRemove={onRemove}
  />
);
