import type { ComparisonFilter } from '../../model/documents/comparison';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { deriveComparison } from '../../model/documents/comparison';
import { ComparisonTable } from './ComparisonTable';
import { ShownFor, Switches, toFormAttributes } from '../parts/Switches';
import { say } from '../../model/text/say';

interface ComparisonProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly filter?: ComparisonFilter;
}

/**
 * A comparison with its switches, which islands/enhancements/comparison.ts makes work. Without switches if
 * there is nothing to compare.
 */
export const Comparison = ({ policy, axis, filter = {} }: ComparisonProps) => {
  const isSilent = deriveComparison(policy, axis, filter).length === 0;
  return (
    <div className="sb-compare">
      {!isSilent && (
        <form className="sb-controls" {...toFormAttributes(policy)}>
          <Switches policy={policy} filter={filter} />
          <label className="sb-switch sb-switch--check">
            <input type="checkbox" name="differs" autoComplete="off" />
            <span>{say('compare.only-differences')}</span>
          </label>{' '}
          <button type="button" className="sb-button">
            {say('compare.copy-markdown')}
          </button>
          <output className="sb-note" />
        </form>
      )}
      {!isSilent && <ShownFor policy={policy} filter={filter} />}
      <ComparisonTable policy={policy} axis={axis} filter={filter} />
      {isSilent && <p className="sb-quiet">{say('compare.silent')}</p>}
    </div>
  );
};
