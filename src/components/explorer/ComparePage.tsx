import { useMemo } from 'react';
import type { BodyProps } from '../filled/page-type';
import type { Comparison } from '../../model/explorer/compare';
import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { Step } from './use-address';
import { Link, SiteContext } from '../Link';
import { Notices } from './Notices';
import { SituationTable } from './SituationTable';
import { SubjectPicker } from './SubjectPicker';
import {
  answerComparison,
  firstComparison,
  mostCompared,
  parseComparison,
  renderComparison,
} from '../../model/explorer/compare';
import { toStageLook } from '../../model/look';
import { useAddress } from './use-address';
import { useCatalog } from './use-catalog';

export type ComparePageDocument = Pick<ExplorerPageDocument, 'file'>;

/** Up to four subjects, stages or editions side by side. */
export const ComparePage = ({ document: page, policy, base }: BodyProps<ComparePageDocument>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const [search, go] = useAddress();
  const site = useMemo(() => ({ base }), [base]);
  const first = useMemo(() => firstComparison(policy), [policy]);
  const { comparison, dropped, followed } = useMemo(
    () =>
      explorer === null || search === null
        ? { comparison: first, dropped: [], followed: [] }
        : parseComparison(search, policy, explorer),
    [explorer, search, policy, first],
  );
  const change = (next: Partial<Comparison>, step: Step = 'push'): void =>
    go(renderComparison({ ...comparison, ...next }, first), step);
  const { columns } = comparison;
  const isFull = columns.length >= mostCompared;
  const add = (axis: 'subject' | 'stage' | 'edition', id: string): void => {
    if (id !== '' && !isFull) change({ columns: [...columns, { axis, id }] });
  };
  const choice = (
    label: string,
    value: string,
    list: readonly { readonly id: string; readonly name: string }[],
    onChoose: (id: string) => void,
    empty?: string,
  ) => (
    <label className="sb-switch">
      {label}
      <select
        value={value}
        disabled={explorer === null || (empty !== undefined && isFull)}
        onChange={({ target }) => onChoose(target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {list.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  const stages = (explorer?.vocabulary.stage ?? []).map((id) => ({ id, name: toStageLook(policy, id).name }));
  return (
    <SiteContext.Provider value={site}>
      <main className="container margin-vert--lg sb-compare">
        <h1>Compare</h1>
        <p className="sb-lead">
          Up to {mostCompared} subjects, stages or editions side by side. The address keeps them.
        </p>
        <noscript>
          <p className="sb-notices">
            Comparing here needs JavaScript. The <Link to="/stages/">stages</Link> and the{' '}
            <Link to="/support/">support states</Link> are compared in tables that do not, and every subject
            is in the <Link to="/catalog/">catalog</Link>.
          </p>
        </noscript>
        {arrival.is === 'failed' && (
          <p className="sb-notices" role="alert">
            The catalog could not be loaded. {arrival.reason}
          </p>
        )}
        <Notices dropped={dropped} followed={followed} />
        <div className="sb-controls">
          <SubjectPicker explorer={explorer} disabled={isFull} onPick={(id) => add('subject', id)} />
          {choice('Stage', '', stages, (id) => add('stage', id), 'Add a stage')}
          {choice('Edition', '', policy.editions, (id) => add('edition', id), 'Add an edition')}
        </div>
        <div className="sb-controls">
          {choice('Answers for', comparison.edition, policy.editions, (edition) => change({ edition }))}
          {columns.some(({ axis }) => axis !== 'subject') &&
            choice('Kind', comparison.kind, policy.kinds, (kind) => change({ kind }))}
          {columns.length > 1 && (
            <label className="sb-switch sb-switch--check">
              <input
                type="checkbox"
                checked={comparison.onlyDiffering}
                onChange={({ target }) => change({ onlyDiffering: target.checked })}
              />
              Only what differs
            </label>
          )}
        </div>
        {explorer !== null && columns.length > 0 && (
          <SituationTable
            policy={policy}
            cases={answerComparison(comparison, policy, explorer)}
            onlyDiffering={comparison.onlyDiffering}
            caption="Side by side"
            onRemove={(place) => change({ columns: columns.filter((_, index) => index !== place) })}
          />
        )}
        {columns.length === 0 && (
          <p>
            Choose what to compare above, or tick subjects in the <Link to="/explorer/">explorer</Link>.
          </p>
        )}
      </main>
    </SiteContext.Provider>
  );
};
