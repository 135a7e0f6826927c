import { useState } from 'react';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { EditionSelects } from '../explorer/EditionSelects';
import { listFitting, parseChosen, toEditionTable } from '../../model/policy/edition-table';
import { say } from '../../model/text/say';

interface AddEditionProps {
  readonly policy: PolicyDocument;
  readonly disabled: boolean;
  readonly onAdd: (edition: string) => void;
}

/** Adds an edition as a column, with a field for each dimension. The values stay, so that the next edition needs one change. */
export const AddEdition = ({ policy, disabled, onAdd }: AddEditionProps) => {
  const [chosen, setChosen] = useState('');
  const table = toEditionTable(policy);
  const values = parseChosen(table, chosen);
  // One value can be enough: a tier with a single offering.
  const [edition, ...others] = values.size === 0 ? [] : listFitting(table, values);
  const isClear = edition !== undefined && others.length === 0;
  return (
    <fieldset className="sb-controls-group" disabled={disabled}>
      <legend>{say('compare.add-edition')}</legend>
      <EditionSelects
        policy={policy}
        label={say('axis.edition')}
        chosen={chosen}
        any={say('compare.choose-value')}
        onChoose={setChosen}
      />
      <button
        type="button"
        className="sb-button"
        disabled={!isClear}
        onClick={() => {
          if (isClear) onAdd(edition);
        }}
      >
        {say('case.add')}
      </button>
    </fieldset>
  );
};
