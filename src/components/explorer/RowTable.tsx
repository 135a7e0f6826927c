import type { CSSProperties } from 'react';
import { Fragment, memo, useMemo } from 'react';
import type { ExplorerRow } from '../../model/explorer/explorer';
import type { Grouping } from '../../model/explorer/view';
import type { Verdict } from '../../model/api/parts';
import type { Verdicts } from '../../model/verdict/judgement';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { BreakableName } from '../parts/BreakableName';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { AxisMarks } from '../parts/AxisMark';
import { DueWhen } from './DueWhen';
import { listIds } from '../../model/subject/part';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toDeadlineWords, toValueName } from './words';
import { OfferHeads, RowOffers, hasSharedColumn, listColumns } from './RowOffers';
import { Begun } from '../parts/Begun';
import { toLevelAppearance, toPresenceAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';
import { listPlaces, toEditionTable } from '../../model/policy/edition-table';
import { renderList } from '../../model/text/locale';

interface OfRows {
  readonly policy: PolicyOutline;
  /** The reader's edition, whose column is marked. */
  readonly edition: string | null;
  readonly onTick: (id: string, isTicked: boolean) => void;
}

interface RowTableProps extends OfRows {
  readonly rows: readonly ExplorerRow[];
  readonly group: Grouping | null;
  readonly groups: Readonly<Record<string, number>>;
  readonly ticked: readonly string[];
  /** Today's verdicts; null if the reader did not ask for them. */
  readonly verdicts: Verdicts | null;
}

interface RowProps extends OfRows {
  readonly row: ExplorerRow;
  /** The places of the editions to show. */
  readonly places: readonly number[];
  readonly isTicked: boolean;
  readonly verdict: Verdict | undefined;
}

const toAxes = ({ stage, support, groups }: ExplorerRow) => ({
  stage: { id: stage },
  support: { id: support },
  groups,
});

const Status = ({ policy, row }: Pick<RowProps, 'policy' | 'row'>) => {
  const absent = toPresenceAppearance(row.presence);
  if (absent !== null)
    return (
      <td className="sb-row-status" colSpan={policy.supportStates.length > 0 ? 2 : undefined}>
        <Mark appearance={absent} variant="plain" />
        {row.to.length > 0 && (
          <>
            {' '}
            {withNodes(
              say('explorer.see', { to: renderList(row.to.map((_id, place) => node(place))) }),
              ...row.to.map((id) => <Link to={subjectPermalink(id)}>{id}</Link>),
            )}
          </>
        )}
      </td>
    );
  return (
    <>
      <td className="sb-row-stage">
        <AxisMarks policy={policy} axis="stage" subject={toAxes(row)} variant="plain" short linked={false} />
        {row.planned && <span className="sb-note"> {say('explorer.as-it-is-planned')}</span>}
        {row.since !== null && (
          <span className="sb-note sb-row-since">
            {' '}
            <Begun since={row.since.day} dating={row.since} />
          </span>
        )}
      </td>
      {policy.supportStates.length > 0 && (
        <td>
          <AxisMarks
            policy={policy}
            axis="support"
            subject={toAxes(row)}
            variant="plain"
            short
            linked={false}
          />
        </td>
      )}
    </>
  );
};

/** Memoised, because most rows do not change from one key press to the next. */
const Row = memo(({ policy, row, edition, places, isTicked, verdict, onTick }: RowProps) => (
  <tr>
    <td className="sb-row-tick">
      <input
        type="checkbox"
        aria-label={say('explorer.on-my-list', { name: row.label })}
        checked={isTicked}
        onChange={(event) => onTick(row.id, event.target.checked)}
      />
    </td>
    <th scope="row">
      <Link to={subjectPermalink(row.id)}>
        <BreakableName name={row.label} />
      </Link>{' '}
      <code className="sb-row-id">{row.id}</code>
      {row.deadline !== null && (
        <span className="sb-note sb-row-deadline">
          {' '}
          {toDeadlineWords(row.deadline)} <DueWhen deadline={row.deadline} />
        </span>
      )}
      {verdict !== undefined && (
        <span className={`sb-row-verdict sb-hue-${toLevelAppearance(verdict.level).hue}`}>
          <Mark appearance={toLevelAppearance(verdict.level)} variant="plain" /> {verdict.sentence}
        </span>
      )}
    </th>
    <Status policy={policy} row={row} />
    <RowOffers policy={policy} row={row} edition={edition} places={places} />
  </tr>
));
Row.displayName = 'Row';

/** The value that a row is grouped by; empty if it has none, such as the stage of a removed subject. */
const toGroup = (row: ExplorerRow, group: Grouping): string => {
  if (group !== 'stage' && group !== 'support') return row[group];
  return row.presence === 'present' ? (listIds(row.groups, group, row[group])[0] ?? '') : '';
};

const toNoneName = (group: Grouping): string =>
  group === 'stage' || group === 'support' ? say('explorer.gone') : say('explorer.without-value');

/** Subjects as a table; on a phone each row is a card. */
export const RowTable = ({
  policy,
  rows,
  group,
  groups,
  edition,
  ticked,
  verdicts,
  onTick,
}: RowTableProps) => {
  const onList = new Set(ticked);
  const [place = 0] = listPlaces(toEditionTable(policy), edition);
  // Memoised, so that rows stay the same.
  const places = useMemo(() => listColumns(policy, edition), [policy, edition]);
  const isShared = hasSharedColumn(policy, places);
  const count = isShared ? 1 : places.length;
  const hasSupport = policy.supportStates.length > 0;
  return (
    <table
      className={`sb-rows${hasSupport ? '' : ' sb-rows--one-axis'}${isShared ? ' sb-rows--shared' : ''}`}
      style={{ '--sb-editions': count } as CSSProperties}
    >
      <caption className="sb-visually-hidden">{say('explorer.items')}</caption>
      <thead>
        <tr>
          <th scope="col" className="sb-row-tick">
            <span className="sb-visually-hidden">{say('list.title')}</span>
          </th>
          <th scope="col">{say('explorer.item')}</th>
          <th scope="col" className="sb-row-stage">
            {say('axis.stage')}
          </th>
          {hasSupport && (
            <th scope="col" className="sb-row-support">
              {say('axis.support')}
            </th>
          )}
          <OfferHeads policy={policy} places={places} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const value = group === null ? null : toGroup(row, group);
          const before = rows[index - 1];
          const begins =
            group !== null && value !== null && (before === undefined || toGroup(before, group) !== value);
          return (
            <Fragment key={row.id}>
              {begins && (
                <tr className="sb-rows-group">
                  <th scope="rowgroup" colSpan={(hasSupport ? 4 : 3) + count}>
                    {value === '' ? toNoneName(group) : toValueName(policy, group, value)}{' '}
                    <span className="sb-facet-count">{groups[value] ?? ''}</span>
                  </th>
                </tr>
              )}
              <Row
                policy={policy}
                row={row}
                edition={edition}
                places={places}
                isTicked={onList.has(row.id)}
                verdict={verdicts?.[row.id]?.[place]}
                onTick={onTick}
              />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
};
