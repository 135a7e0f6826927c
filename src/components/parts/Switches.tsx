import type { ComparisonFilter } from '../../model/documents/comparison';
import type { PolicyDocument } from '../../model/documents/policy-document';

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

interface SwitchesProps {
  readonly policy: PolicyDocument;
  /** What an author fixed cannot be switched. */
  readonly filter?: ComparisonFilter;
}

/** For what kind and in which edition, where there is a choice; islands/enhancements/comparison.ts makes them work. */
export const Switches = ({ policy, filter = {} }: SwitchesProps) => (
  <>
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
  </>
);

/**
 * Says for which edition alone that is which stands below, for a reader's last choice narrows it on pages where they chose
 * nothing. All are in the HTML and islands/enhancements/switches.ts shows the one that fits: a text it changed would no longer be
 * what the app expects to find.
 */
export const ShownFor = ({ policy, filter = {} }: SwitchesProps) =>
  filter.edition === undefined &&
  policy.editions.length > 1 &&
  policy.editions.map(({ id, name }) => (
    <p key={id} className="sb-note sb-shown-for" data-shown-for={id} hidden>
      Shown for <strong>{name}</strong>
      <span hidden>, your last choice</span>.{' '}
      <button type="button" className="sb-link-button sb-no-print">
        Every edition
      </button>
    </p>
  ));
