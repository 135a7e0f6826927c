import type { ComparisonFilter } from '../../model/documents/comparison';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

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
  /** Values fixed by the author, which get no switch. */
  readonly filter?: ComparisonFilter;
}

/**
 * Switches for kind and edition, if there is a choice. islands/enhancements/comparison.ts makes them work.
 */
export const Switches = ({ policy, filter = {} }: SwitchesProps) => (
  <>
    {filter.kind === undefined && policy.kinds.length > 1 && (
      <Switch
        name="kind"
        label={say('switch.kind')}
        any={say('switch.every-kind')}
        options={policy.kinds.map(({ id, plural }) => ({ id, name: plural }))}
      />
    )}
    {filter.edition === undefined && policy.editions.length > 1 && (
      <Switch
        name="edition"
        label={say('axis.edition')}
        any={say('switch.every-edition')}
        options={policy.editions}
      />
    )}
  </>
);

/**
 * Says that only one edition is shown, because a reader's last choice also filters pages where they chose
 * nothing. The HTML has a note for each edition and islands/enhancements/switches.ts shows the right one.
 * Changing a text instead would break hydration.
 */
export const ShownFor = ({ policy, filter = {} }: SwitchesProps) =>
  filter.edition === undefined &&
  policy.editions.length > 1 &&
  policy.editions.map(({ id, name }) => (
    <p key={id} className="sb-note sb-shown-for" data-shown-for={id} hidden>
      {withNodes(
        say('switch.shown-for', { node0: node(0), node1: node(1), node2: node(2) }),
        <strong>{name}</strong>,
        <span hidden>{say('switch.last-choice')}</span>,
        <button type="button" className="sb-link-button sb-no-print">
          {say('switch.every-edition')}
        </button>,
      )}
    </p>
  ));
