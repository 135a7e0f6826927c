import type { ChangeComparison } from './use-comparison';
import type { Compared, Comparison } from '../../model/explorer/compare';
import type { Explorer } from '../../model/explorer/explorer';
import type { ListedDocuments } from '../../model/pages/listed-pages';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { AddEdition } from './AddEdition';
import { EditionSelects } from '../explorer/EditionSelects';
import { SubjectPicker } from '../explorer/SubjectPicker';
import { mostCases } from '../../model/explorer/case';
import { rememberEdition } from '../islands/enhancements/own-edition';
import { say } from '../../model/text/say';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { node, withNodes } from '../parts/with-nodes';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly list: readonly { readonly id: string; readonly name: string }[];
  /** Label of the empty choice; without it something is always chosen. */
  readonly empty?: string;
  readonly disabled?: boolean;
  readonly onChoose: (id: string) => void;
}

const Choice = ({ label, value, list, empty, disabled, onChoose }: ChoiceProps) => (
  <label className="sb-switch">
    {label}
    <select value={value} disabled={disabled} onChange={({ target }) => onChoose(target.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {list.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface CompareFieldsProps {
  readonly policy: PolicyDocument;
  readonly vocabulary: ListedDocuments['compare']['vocabulary'];
  readonly explorer: Explorer | null;
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
}

/** The fields that add a column, and those for what the columns do not set. */
export const CompareFields = ({ policy, vocabulary, explorer, comparison, change }: CompareFieldsProps) => {
  const { columns } = comparison;
  const isFull = columns.length >= mostCases;
  const isGeneral = columns.some(({ axis }) => axis !== 'subject');
  const add = (axis: Compared['axis'], id: string): void => {
    if (id === '') return;
    change((now) => ({ columns: [...now.columns, { axis, id }].slice(0, mostCases) }));
  };
  const hasDimensions = policy.editionDimensions.length > 0;
  const ownEdition = (
    <EditionSelects
      policy={policy}
      label={say('compare.your-edition')}
      chosen={comparison.edition}
      onChoose={(toChosen) =>
        change((now) => {
          const edition = toChosen(now.edition);
          rememberEdition(edition);
          return { edition };
        })
      }
    />
  );
  const stages = vocabulary.stage.map((id) => ({ id, name: toStageAppearance(policy, id).name }));
  const states = vocabulary.support.map((id) => ({ id, name: toSupportAppearance(policy, id).name }));
  return (
    <>
      <div className="sb-controls">
        <SubjectPicker
          policy={policy}
          explorer={explorer}
          disabled={isFull}
          onPick={(id) => add('subject', id)}
        />
        <Choice
          label={say('compare.add-stage')}
          value=""
          list={stages}
          empty={say('compare.choose-stage')}
          disabled={isFull}
          onChoose={(id) => add('stage', id)}
        />
        {policy.editions.length > 0 && !hasDimensions && (
          <Choice
            label={say('compare.add-edition')}
            value=""
            list={policy.editions}
            empty={say('compare.choose-edition')}
            disabled={isFull}
            onChoose={(id) => add('edition', id)}
          />
        )}
        {hasDimensions && <AddEdition policy={policy} disabled={isFull} onAdd={(id) => add('edition', id)} />}
      </div>
      <div className="sb-controls" role="group" aria-label={say('compare.options')}>
        {hasDimensions ? (
          <fieldset className="sb-controls-group">
            <legend>{say('compare.your-edition')}</legend>
            {ownEdition}
          </fieldset>
        ) : (
          ownEdition
        )}
        {isGeneral && (
          <>
            <Choice
              label={say('axis.kind')}
              value={comparison.kind}
              list={policy.kinds}
              onChoose={(kind) => change(() => ({ kind }))}
            />
            <Choice
              label={say('axis.stage-short')}
              value={comparison.stage ?? ''}
              list={stages}
              empty={say('compare.any')}
              onChoose={(stage) => change(() => ({ stage: stage === '' ? null : stage }))}
            />
            {policy.supportStates.length > 0 && (
              <Choice
                label={say('axis.support')}
                value={comparison.support ?? ''}
                list={states}
                empty={say('compare.any')}
                onChoose={(support) => change(() => ({ support: support === '' ? null : support }))}
              />
            )}
          </>
        )}
        {columns.length > 1 && (
          <label className="sb-switch sb-switch--check">
            {withNodes(
              say('compare.only-differing', { node0: node(0) }),
              <input
                type="checkbox"
                checked={comparison.onlyDiffering}
                onChange={({ target: { checked } }) => change(() => ({ onlyDiffering: checked }))}
              />,
            )}
          </label>
        )}
      </div>
      {isFull && <p className="sb-note">{say('compare.most', { mostCases })}</p>}
    </>
  );
};
