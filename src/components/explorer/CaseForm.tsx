import type { Address } from './address';
import type { Case } from '../../model/explorer/case';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { SituationTable } from './SituationTable';
import { SubjectPicker } from './SubjectPicker';
import { answerCase } from '../../model/explorer/situation';
import { findById, unknown } from '../../model/policy/policy';
import { mostCases } from '../../model/explorer/case';
import { renderDate } from '../../model/time/calendar';
import { toValueName } from './words';

export interface CaseFormProps {
  readonly policy: PolicyDocument;
  readonly explorer: Explorer | null;
  readonly cases: readonly Case[];
  /** The reader's own edition. */
  readonly edition: string | null;
  readonly onlyDiffering: boolean;
  readonly onChange: (next: Partial<Pick<Address, 'cases' | 'onlyDiffering'>>) => void;
}

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

/** The days of a subject's plans, which readers can compare with today. */
const listPlans = (explorer: Explorer, id: string): string[] =>
  (explorer.find(id)?.steps ?? [])
    .filter(({ day, snapshot }) => snapshot.planned && day > explorer.catalog.today)
    .map(({ day }) => day);

interface Proposal {
  readonly name: string;
  readonly asked: Case;
}

const keyOf = (asked: Case): string => JSON.stringify(asked);

/**
 * Suggested comparisons: the same subject in another edition or as planned, and any case under a later
 * policy.
 */
const listProposals = (
  { kinds, editions, changeDays }: PolicyDocument,
  explorer: Explorer,
  cases: readonly Case[],
): Proposal[] => {
  const of = (edition: string): string =>
    editions.length === 0 ? '' : `, ${findById(editions, edition).name}`;
  const shown = new Set(cases.map(keyOf));
  return cases
    .flatMap((asked): Proposal[] => {
      if ((asked.asOf ?? null) !== null) return [];
      const label = asked.is === 'subject' ? explorer.labelOf(asked.id) : findById(kinds, asked.kind).name;
      const later = changeDays
        .filter((day) => day > explorer.catalog.today)
        .map((asOf) => ({
          name: `${label}${of(asked.edition)}, by the policy from ${renderDate(asOf)}`,
          asked: { ...asked, asOf },
        }));
      if (asked.is === 'combination') return later;
      return [
        ...later,
        ...editions.map(({ id, name }) => ({ name: `${label}, ${name}`, asked: { ...asked, edition: id } })),
        ...listPlans(explorer, asked.id).map((asOf) => ({
          name: `${label}${of(asked.edition)}, as planned on ${renderDate(asOf)}`,
          asked: { ...asked, asOf },
        })),
      ];
    })
    .filter(({ asked }) => !shown.has(keyOf(asked)));
};

const Options = ({
  ids,
  nameOf,
}: {
  readonly ids: readonly string[];
  readonly nameOf: (id: string) => string;
}) =>
  ids.map((id) => (
    <option key={id} value={id}>
      {nameOf(id)}
    </option>
  ));

const axes = [
  ['kind', 'Type of item'],
  ['stage', 'Stage'],
  ['support', 'Support'],
] as const;

/** The form for cases, and the table of the policy's answers. */
export const CaseForm = ({ policy, explorer, cases, edition, onlyDiffering, onChange }: CaseFormProps) => {
  const editions = policy.editions.map(({ id }) => id);
  const own = edition ?? editions[0] ?? '';
  const isFull = cases.length >= mostCases;
  const add = (asked: Case): void => onChange({ cases: [...cases, asked].slice(0, mostCases) });
  return (
    <>
      <p className="sb-note">
        Choose an item, or a kind, a stage and a support state. Compare up to {mostCases}.
      </p>
      <div className="sb-controls">
        <SubjectPicker
          policy={policy}
          explorer={explorer}
          disabled={isFull}
          onPick={(id) => add({ is: 'subject', id, edition: own, asOf: null })}
        />
      </div>
      <form
        className="sb-controls"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          add({
            is: 'combination',
            kind: textOf(data, 'kind'),
            edition: textOf(data, 'edition'),
            stage: textOf(data, 'stage'),
            support: policy.supportStates.length > 0 ? textOf(data, 'support') : unknown,
          });
        }}
      >
        {axes
          .filter(([facet]) => facet !== 'support' || policy.supportStates.length > 0)
          .map(([facet, name]) => (
            <label key={facet} className="sb-switch">
              {name}
              <select name={facet} disabled={explorer === null}>
                <Options
                  ids={explorer?.vocabulary[facet] ?? []}
                  nameOf={(id) => toValueName(policy, facet, id)}
                />
              </select>
            </label>
          ))}
        {editions.length > 0 && (
          <label className="sb-switch">
            Edition
            <select name="edition" key={own} defaultValue={own}>
              <Options ids={editions} nameOf={(id) => findById(policy.editions, id).name} />
            </select>
          </label>
        )}
        <button type="submit" className="sb-button sb-button--strong" disabled={explorer === null || isFull}>
          {cases.length === 0 ? 'Show' : 'Add'}
        </button>
      </form>
      {explorer !== null && cases.length > 0 && (
        <>
          <div className="sb-controls">
            {!isFull &&
              listProposals(policy, explorer, cases)
                .slice(0, 6)
                .map(({ name, asked }) => (
                  <button key={keyOf(asked)} type="button" className="sb-button" onClick={() => add(asked)}>
                    Add {name}
                  </button>
                ))}
            {cases.length > 1 && (
              <label className="sb-switch sb-switch--check">
                <input
                  type="checkbox"
                  checked={onlyDiffering}
                  onChange={({ target }) => onChange({ onlyDiffering: target.checked })}
                />
                Only what differs
              </label>
            )}
            <button type="button" className="sb-button" onClick={() => onChange({ cases: [] })}>
              Clear
            </button>
          </div>
          <SituationTable
            policy={policy}
            cases={cases.map((asked) => answerCase(asked, policy, explorer))}
            onlyDiffering={onlyDiffering}
            caption="Answers of the policy"
            onRemove={(place) => onChange({ cases: cases.filter((_, index) => index !== place) })}
          />
        </>
      )}
    </>
  );
};
