import type { PolicyOutline } from '../../model/documents/policy-document';
import { listFitting, parseChosen, renderChosen, toEditionTable } from '../../model/policy/edition-table';
import { toNameWithLimit } from '../parts/Switches';

interface EditionSelectsProps {
  readonly policy: Pick<PolicyOutline, 'editions' | 'editionDimensions'>;
  /** The label of the choice without dimensions, which have names. */
  readonly label: string;
  /** An edition, or values of several. */
  readonly chosen: string;
  /** The name of the empty choice; without it, an edition is always chosen. */
  readonly any?: string;
  /** Gets how a choice changes, because it can be made before the page knows the last one. */
  readonly onChoose: (toChosen: (last: string) => string) => void;
}

/** A choice of an edition: by its name, or a field for each dimension. Nothing without editions. */
export const EditionSelects = ({ policy, label, chosen, any, onChoose }: EditionSelectsProps) => {
  const table = toEditionTable(policy);
  if (policy.editions.length === 0) return null;
  const values = parseChosen(table, chosen);
  const fields =
    policy.editionDimensions.length === 0
      ? [{ id: 'edition', name: label, values: policy.editions }]
      : policy.editionDimensions;
  return fields.map((field) => (
    <label key={field.id} className="sb-switch">
      {field.name}
      <select
        value={values.get(field.id) ?? ''}
        onChange={({ target: { value } }) =>
          onChoose((last) => {
            const next = new Map(parseChosen(table, last));
            if (value === '') next.delete(field.id);
            else next.set(field.id, value);
            return renderChosen(table, next);
          })
        }
      >
        {any !== undefined && <option value="">{any}</option>}
        {field.values.map(({ id, name }) => {
          // No edition has this value together with the other chosen one.
          const isMissing = listFitting(table, new Map(values).set(field.id, id)).length === 0;
          return (
            <option key={id} value={id} disabled={isMissing}>
              {isMissing ? (toNameWithLimit(policy, field.id, { id, name }) ?? name) : name}
            </option>
          );
        })}
      </select>
    </label>
  ));
};
