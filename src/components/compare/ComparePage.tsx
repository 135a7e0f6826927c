import { useEffect, useMemo, useRef } from 'react';
import type { BodyProps } from '../islands/page-type';
import type { Compared, Comparison } from '../../model/explorer/compare';
import type { ListedDocuments } from '../../model/pages/listed-pages';
import { CompareStart } from './CompareStart';
import { SectionTabs } from '../parts/SectionTabs';
import { Link, SiteContext } from '../parts/Link';
import { Notices } from '../explorer/Notices';
import { EditionSelects } from '../explorer/EditionSelects';
import { SituationTable } from '../explorer/SituationTable';
import { SubjectPicker } from '../explorer/SubjectPicker';
import {
  answerComparison,
  firstComparison,
  parseComparison,
  renderComparison,
} from '../../model/explorer/compare';
import { copyText } from '../islands/enhancements/copy';
import { recallEdition, rememberEdition } from '../islands/enhancements/own-edition';
import { mostCases } from '../../model/explorer/case';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { useAddress } from '../explorer/use-address';
import { useCatalog } from '../explorer/use-catalog';
import { useWhenHere } from '../explorer/use-when-here';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

export type ComparePageDocument = ListedDocuments['compare'];

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

/** Compares up to four subjects, stages or editions side by side. */
export const ComparePage = ({ document: page, policy, base }: BodyProps<ComparePageDocument>) => {
  const arrival = useCatalog(`${base}${page.file.slice(1)}`, policy);
  const explorer = arrival.is === 'here' ? arrival.explorer : null;
  const [search, go] = useAddress(policy);
  const output = useRef<HTMLOutputElement>(null);
  const site = useMemo(() => ({ base }), [base]);
  const first = useMemo(() => firstComparison(policy), [policy]);
  const { comparison, dropped, followed } = useMemo(
    () =>
      explorer === null || search === null
        ? { comparison: first, dropped: [], followed: [] }
        : parseComparison(search, policy, explorer, recallEdition()),
    [explorer, search, policy, first],
  );
  const latest = useRef({ comparison, search });
  useEffect(() => {
    latest.current = { comparison, search };
  }, [comparison, search]);
  const whenHere = useWhenHere(explorer !== null);
  /** A choice made before the catalog has loaded is applied then. */
  const change = (toNext: (now: Comparison) => Partial<Comparison>): void =>
    whenHere(() => {
      const now = latest.current;
      const next = toNext(now.comparison);
      // An edition named in the address stays there, even if it is the policy's first one.
      const isNamed = next.edition !== undefined || new URLSearchParams(now.search ?? '').has('edition');
      const untold = isNamed ? { ...first, edition: '' } : first;
      const changed = { ...now.comparison, ...next };
      const address = renderComparison(changed, untold);
      // The next choice can come before this one is drawn.
      latest.current = { comparison: changed, search: address };
      go(address, 'push');
    });
  const { columns } = comparison;
  const isFull = columns.length >= mostCases;
  const isGeneral = columns.some(({ axis }) => axis !== 'subject');
  const add = (axis: Compared['axis'], id: string): void => {
    if (id === '') return;
    change((now) => ({ columns: [...now.columns, { axis, id }].slice(0, mostCases) }));
  };
  const stages = page.vocabulary.stage.map((id) => ({ id, name: toStageAppearance(policy, id).name }));
  const states = page.vocabulary.support.map((id) => ({
    id,
    name: toSupportAppearance(policy, id).name,
  }));
  const isComing =
    explorer === null &&
    arrival.is !== 'failed' &&
    search !== null &&
    new URLSearchParams(search).has('with');
  return (
    <SiteContext.Provider value={site}>
      <main className="container margin-vert--lg sb-compare">
        <SectionTabs type="compare" />
        <h1>{say('nav.compare')}</h1>
        <p className="sb-lead">
          {policy.editions.length > 0
            ? say('compare.intro', { mostCases })
            : say('compare.intro-by-stage', { mostCases })}
        </p>
        <noscript>
          <p className="sb-notices">
            {policy.supportStates.length > 0
              ? withNodes(
                  say('compare.no-script', { node0: node(0), node1: node(1), node2: node(2) }),
                  <Link to="/stages/">{say('compare.stages')}</Link>,
                  <Link to="/support/">{say('compare.states')}</Link>,
                  <Link to="/catalog/">{say('compare.catalog')}</Link>,
                )
              : withNodes(
                  say('compare.no-script-by-stage', { node0: node(0), node1: node(1) }),
                  <Link to="/stages/">{say('compare.stages')}</Link>,
                  <Link to="/catalog/">{say('compare.catalog')}</Link>,
                )}
          </p>
        </noscript>
        {arrival.is === 'failed' && (
          <p className="sb-notices" role="alert">
            {say('page.catalog-failed', { reason: arrival.reason })}
          </p>
        )}
        <Notices dropped={dropped} followed={followed} />
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
          {policy.editions.length > 0 && (
            <Choice
              label={say('compare.add-edition')}
              value=""
              list={policy.editions}
              empty={say('compare.choose-edition')}
              disabled={isFull}
              onChoose={(id) => add('edition', id)}
            />
          )}
        </div>
        <div className="sb-controls" role="group" aria-label={say('compare.options')}>
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
        {explorer !== null && columns.length > 0 && (
          <SituationTable
            policy={policy}
            cases={answerComparison(comparison, policy, explorer)}
            onlyDiffering={comparison.onlyDiffering}
            caption={say('policy.comparison')}
            onRemove={(place) =>
              change((now) => ({ columns: now.columns.filter((_, index) => index !== place) }))
            }
          />
        )}
        {columns.length > 0 && (
          <div className="sb-copy">
            <button
              type="button"
              className="sb-button"
              onClick={() => copyText(location.href, output.current)}
            >
              {say('follow.copy-link')}
            </button>
            <output ref={output} className="sb-note" />
          </div>
        )}
        {isComing && <p role="status">{say('compare.loading')}</p>}
        {columns.length === 0 && !isComing && <CompareStart policy={policy} />}
      </main>
    </SiteContext.Provider>
  );
};
