import type { ComparisonFilter } from '../../model/documents/comparison';
import type { PolicyDocument, PolicyOutline } from '../../model/documents/policy-document';
import { renderOnlyWith } from './ValueChoice';
import { toEditions } from './EditionFrame';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  /** `only` is a value's name where it does not go with the other choice. */
  readonly options: readonly { readonly id: string; readonly name: string; readonly only?: string }[];
}

const Switch = ({ name, label, any, options }: SwitchProps) => (
  <label className="sb-switch">
    <span>{label}</span>
    <select name={name} autoComplete="off">
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id} data-only={option.only}>
          {option.name}
        </option>
      ))}
    </select>
  </label>
);

/** "Dedicated (only with Ultimate)"; undefined if the value goes with all others. */
export const toNameWithLimit = (
  policy: Pick<PolicyOutline, 'editions' | 'editionDimensions'>,
  dimension: string,
  { id, name }: { readonly id: string; readonly name: string },
): string | undefined => {
  const values = renderOnlyWith(policy, dimension, id);
  return values === null ? undefined : say('policy.editions-with', { editions: name, values });
};

/** Attributes of a form with switches for dimensions, by which its script knows the editions. */
export const toFormAttributes = (policy: PolicyDocument) =>
  policy.editionDimensions.length === 0 ? {} : toEditions(policy);

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
    {filter.edition === undefined &&
      policy.editions.length > 1 &&
      (policy.editionDimensions.length === 0 ? (
        <Switch
          name="edition"
          label={say('axis.edition')}
          any={say('switch.every-edition')}
          options={policy.editions}
        />
      ) : (
        policy.editionDimensions.map(({ id, name, values }) => (
          <Switch
            key={id}
            name={id}
            label={name}
            any={say('compare.any')}
            options={values.map((value) => ({
              id: value.id,
              name: value.name,
              only: toNameWithLimit(policy, id, value),
            }))}
          />
        ))
      ))}
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
  [
    ...policy.editions,
    ...policy.editionDimensions.flatMap((dimension) =>
      dimension.values.map(({ id, name }) => ({ id: `${dimension.id}=${id}`, name })),
    ),
  ].map(({ id, name }) => (
    <p key={id} className="sb-note sb-shown-for" data-shown-for={id} hidden>
      {withNodes(
        say('switch.shown-for', { edition: node(0), reason: node(1), everyEdition: node(2) }),
        <strong>{name}</strong>,
        <span hidden>{say('switch.last-choice')}</span>,
        <button type="button" className="sb-link-button sb-no-print">
          {say('switch.every-edition')}
        </button>,
      )}
    </p>
  ));
