import type { ComparisonFilter } from '../model/comparison';
import type { PolicyDocument } from '../model/policy-document';
import { ComparisonTable } from './ComparisonTable';

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

const Switch = ({ name, label, any, options }: SwitchProps) => (
  <label className="sb-switch">
    <span>{label}</span>
    <select name={name} autoComplete="off">
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);

interface ComparisonProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly filter?: ComparisonFilter;
}

/** A comparison with its switches, which behaviour/comparison.ts makes work. What an author fixed cannot be switched. */
export const Comparison = ({ policy, axis, filter = {} }: ComparisonProps) => {
  return (
    <div className="sb-compare">
      <form className="sb-controls">
        {filter.kind === undefined && policy.kinds.length > 1 && (
          <Switch
            name="kind"
            label="What"
            any="Every kind"
            options={policy.kinds.map(({ id, plural }) => ({ id, name: plural }))}
          />
        )}
        {filter.edition === undefined && policy.editions.length > 1 && (
          <Switch name="edition" label="Edition" any="Every edition" options={policy.editions} />
        )}
        <label className="sb-switch sb-switch--check">
          <input type="checkbox" name="differs" autoComplete="off" />
          <span>Only what differs</span>
        </label>
        <button type="button" className="sb-button">
          Copy as Markdown
        </button>
        <output className="sb-note" />
      </form>
      <ComparisonTable policy={policy} axis={axis} filter={filter} />
    </div>
  );
};
