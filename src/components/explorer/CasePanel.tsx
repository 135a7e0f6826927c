import type { Case } from '../../model/explorer/situation';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/policy-document';
import { SituationTable } from './SituationTable';
import { SubjectPicker } from './SubjectPicker';
import { answerCase, mostCases } from '../../model/explorer/situation';
import { renderDate } from '../../model/calendar';
import { toValueName } from './words';

interface CasePanelProps {
  readonly policy: PolicyDocument;
  readonly explorer: Explorer | null;
  readonly cases: readonly Case[];
  readonly edition: string | null;
  readonly onlyDiffering: boolean;
  readonly onCases: (cases: readonly Case[]) => void;
  readonly onOnlyDiffering: (only: boolean) => void;
}

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
};

/** The days of a subject's plans: what the reader may want to see beside today. */
const listPlans = (explorer: Explorer, id: string): string[] =>
  (explorer.find(id)?.steps ?? [])
    .filter(({ day, snapshot }) => snapshot.planned && day > explorer.catalog.today)
    .map(({ day }) => day);

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

/** "What may I expect?": a subject or any combination, up to four side by side. */
export const CasePanel = ({
  policy,
  explorer,
  cases,
  edition,
  onlyDiffering,
  onCases,
  onOnlyDiffering,
}: CasePanelProps) => {
  const add = (asked: Case): void => onCases([...cases, asked].slice(0, mostCases));
  const subjects = cases.flatMap((asked) => (asked.is === 'subject' && asked.asOf === null ? [asked] : []));
  const plans =
    explorer === null
      ? []
      : subjects.flatMap((asked) => listPlans(explorer, asked.id).map((day) => ({ asked, day })));
  const vocabulary = explorer?.vocabulary;
  const editionIds = policy.editions.map(({ id }) => id);
  const editionOf = (id: string): string => policy.editions.find((entry) => entry.id === id)?.name ?? id;
  const others = subjects.flatMap((asked) =>
    editionIds
      .filter(
        (id) =>
          !cases.some((entry) => entry.is === 'subject' && entry.id === asked.id && entry.edition === id),
      )
      .map((id) => ({ asked, id })),
  );
  return (
    <details className="sb-mylist sb-cases" open={cases.length > 0}>
      <summary id="expect">What may I expect?</summary>
      <p className="sb-note">
        Choose a subject, or a kind, a stage and a support state. Set up to {mostCases} side by side.
      </p>
      <div className="sb-controls">
        <SubjectPicker
          explorer={explorer}
          disabled={cases.length >= mostCases}
          onPick={(id) => add({ is: 'subject', id, edition: edition ?? editionIds[0] ?? '', asOf: null })}
        />
      </div>
      <form
        className="sb-controls"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          const [stage, support, kind] = [
            textOf(data, 'stage'),
            textOf(data, 'support'),
            textOf(data, 'kind'),
          ];
          add({ is: 'combination', kind, edition: textOf(data, 'edition'), stage, support });
        }}
      >
        {(['kind', 'stage', 'support'] as const).map((facet) => (
          <label key={facet} className="sb-switch">
            {facet === 'kind' ? 'Kind' : facet === 'stage' ? 'Stage' : 'Support'}
            <select name={facet} disabled={vocabulary === undefined}>
              <Options ids={vocabulary?.[facet] ?? []} nameOf={(id) => toValueName(policy, facet, id)} />
            </select>
          </label>
        ))}
        <label className="sb-switch">
          Edition
          <select name="edition" key={edition} defaultValue={edition ?? undefined}>
            <Options ids={editionIds} nameOf={editionOf} />
          </select>
        </label>
        <button type="submit" className="sb-button sb-button--strong" disabled={explorer === null}>
          {cases.length === 0 ? 'Show' : 'Set beside'}
        </button>
      </form>
      {cases.length > 0 && (
        <div className="sb-controls">
          {others.slice(0, 4).map(({ asked, id }) => (
            <button
              key={`${asked.id} ${id}`}
              type="button"
              className="sb-button"
              onClick={() => add({ ...asked, edition: id })}
            >
              Beside: {editionOf(id)}
            </button>
          ))}
          {plans.map(({ asked, day }) => (
            <button
              key={`${asked.id} ${day}`}
              type="button"
              className="sb-button"
              onClick={() => add({ ...asked, asOf: day })}
            >
              Beside: as planned on {renderDate(day)}
            </button>
          ))}
          {cases.length > 1 && (
            <label className="sb-switch sb-switch--check">
              <input
                type="checkbox"
                checked={onlyDiffering}
                onChange={(event) => onOnlyDiffering(event.target.checked)}
              />
              Only what differs
            </label>
          )}
          <button type="button" className="sb-button" onClick={() => onCases([])}>
            Clear
          </button>
        </div>
      )}
      {explorer !== null && cases.length > 0 && (
        <SituationTable
          policy={policy}
          cases={cases.map((asked) => answerCase(asked, policy, explorer))}
          onlyDiffering={onlyDiffering}
          caption="What the policy answers"
          onRemove={(place) => onCases(cases.filter((_, index) => index !== place))}
        />
      )}
    </details>
  );
};
