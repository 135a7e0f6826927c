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
import { say } from '../../model/text/say';

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
  readonly text: string;
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
  const inEdition = (name: string, edition: string): string =>
    editions.length === 0
      ? name
      : say('case.in-edition', { name, edition: findById(editions, edition).name });
  const shown = new Set(cases.map(keyOf));
  return cases
    .flatMap((asked): Proposal[] => {
      if ((asked.asOf ?? null) !== null) return [];
      const label = asked.is === 'subject' ? explorer.labelOf(asked.id) : findById(kinds, asked.kind).name;
      const later = changeDays
        .filter((day) => day > explorer.catalog.today)
        .map((asOf) => ({
          text: say('case.add-later', { name: inEdition(label, asked.edition), day: renderDate(asOf) }),
          asked: { ...asked, asOf },
        }));
      if (asked.is === 'combination') return later;
      return [
        ...later,
        ...editions.map(({ id }) => ({
          text: say('case.add-name', { name: inEdition(label, id) }),
          asked: { ...asked, edition: id },
        })),
        ...listPlans(explorer, asked.id).map((asOf) => ({
          text: say('case.add-planned', { name: inEdition(label, asked.edition), day: renderDate(asOf) }),
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

const axes = ['kind', 'stage', 'support'] as const;

const toAxisName = (axis: (typeof axes)[number]): string => {
  switch (axis) {
    case 'kind':
      return say('axis.kind');
    case 'stage':
      return say('axis.stage-short');
    case 'support':
      return say('axis.support-short');
  }
};

/** The form for cases, and the table of the policy's answers. */
export const CaseForm = ({ policy, explorer, cases, edition, onlyDiffering, onChange }: CaseFormProps) => {
  const editions = policy.editions.map(({ id }) => id);
  const own = edition ?? editions[0] ?? '';
  const hasSupport = policy.supportStates.length > 0;
  const isFull = cases.length >= mostCases;
  const add = (asked: Case): void => onChange({ cases: [...cases, asked].slice(0, mostCases) });
  return (
    <>
      <p className="sb-note">
        {hasSupport ? say('case.intro', { mostCases }) : say('case.intro-by-stage', { mostCases })}
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
            support: hasSupport ? textOf(data, 'support') : unknown,
          });
        }}
      >
        {axes
          .filter((facet) => facet !== 'support' || hasSupport)
          .map((facet) => (
            <label key={facet} className="sb-switch">
              {toAxisName(facet)}
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
            {say('axis.edition')}
            <select name="edition" key={own} defaultValue={own}>
              <Options ids={editions} nameOf={(id) => findById(policy.editions, id).name} />
            </select>
          </label>
        )}
        <button type="submit" className="sb-button sb-button--strong" disabled={explorer === null || isFull}>
          {cases.length === 0 ? say('case.show') : say('case.add')}
        </button>
      </form>
      {explorer !== null && cases.length > 0 && (
        <>
          <div className="sb-controls">
            {!isFull &&
              listProposals(policy, explorer, cases)
                .slice(0, 6)
                .map(({ text, asked }) => (
                  <button key={keyOf(asked)} type="button" className="sb-button" onClick={() => add(asked)}>
                    {text}
                  </button>
                ))}
            {cases.length > 1 && (
              <label className="sb-switch sb-switch--check">
                <input
                  type="checkbox"
                  checked={onlyDiffering}
                  onChange={({ target }) => onChange({ onlyDiffering: target.checked })}
                />
                {say('compare.only-differences')}
              </label>
            )}
            <button type="button" className="sb-button" onClick={() => onChange({ cases: [] })}>
              {say('case.clear')}
            </button>
          </div>
          <SituationTable
            policy={policy}
            cases={cases.map((asked) => answerCase(asked, policy, explorer))}
            onlyDiffering={onlyDiffering}
            caption={say('case.caption')}
            onRemove={(place) => onChange({ cases: cases.filter((_, index) => index !== place) })}
          />
        </>
      )}
    </>
  );
};
