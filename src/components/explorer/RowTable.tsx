import { Fragment } from 'react';
import type { ExplorerRow } from '../../model/explorer/explorer';
import type { Grouping } from '../../model/explorer/view';
import type { PolicyDocument } from '../../model/policy-document';
import { Link } from '../Link';
import { Mark } from '../Mark';
import { StageMark, SupportMark } from '../AxisMark';
import { When } from '../When';
import { offerWords } from '../Offer';
import { subjectPermalink } from '../../model/permalink';
import { toDeadlineWords, toValueName } from './words';
import { toPresenceLook } from '../../model/look';

interface RowTableProps {
  readonly policy: PolicyDocument;
  readonly rows: readonly ExplorerRow[];
  readonly group: Grouping | null;
  readonly groups: Readonly<Record<string, number>>;
  /** The reader's edition, which its column marks. */
  readonly edition: string | null;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: ((id: string, isTicked: boolean) => void) | null;
}

const Status = ({ policy, row }: { readonly policy: PolicyDocument; readonly row: ExplorerRow }) => {
  const absent = toPresenceLook(row.presence);
  if (absent !== null)
    return (
      <td className="sb-row-status" colSpan={2}>
        <Mark look={absent} variant="plain" />
        {row.to.map((id) => (
          <Fragment key={id}>
            {' '}
            to <Link to={subjectPermalink(id)}>{id}</Link>
          </Fragment>
        ))}
      </td>
    );
  return (
    <>
      <td className="sb-row-stage">
        <StageMark policy={policy} id={row.stage} variant="plain" short linked={false} />
        {row.planned && <span className="sb-note"> as planned</span>}
        {row.since !== null && (
          <span className="sb-note sb-row-since">
            {' '}
            since <When date={row.since} />
          </span>
        )}
      </td>
      <td>
        <SupportMark policy={policy} id={row.support} variant="plain" short linked={false} />
      </td>
    </>
  );
};

const offerSigns = { offered: '✓', 'not-offered': '–', unknown: '?' } as const;

const Row = ({
  policy,
  row,
  edition,
  ticked,
  onTick,
}: Omit<RowTableProps, 'rows' | 'group' | 'groups'> & { readonly row: ExplorerRow }) => (
  <tr>
    <td className="sb-row-tick">
      <input
        type="checkbox"
        aria-label={`My list: ${row.label}`}
        checked={ticked.has(row.id)}
        disabled={onTick === null}
        onChange={(event) => onTick?.(row.id, event.target.checked)}
      />
    </td>
    <th scope="row">
      <Link to={subjectPermalink(row.id)}>{row.label}</Link>
    </th>
    <Status policy={policy} row={row} />
    {policy.editions.map(({ id, name }, place) => {
      const offer = row.offers[place] ?? 'unknown';
      return (
        <td
          key={id}
          className={`sb-row-offer sb-row-offer--${offer}${edition === id ? ' sb-row-offer--mine' : ''}`}
        >
          {row.presence === 'present' && (
            <>
              <span className="sb-row-edition">{name}: </span>
              <span aria-hidden="true">{offerSigns[offer]} </span>
              {offerWords[offer]}
            </>
          )}
        </td>
      );
    })}
    <td className="sb-row-deadline">
      {row.deadline !== null && (
        <>
          {toDeadlineWords(row.deadline)} <When date={row.deadline.date} spoken />
        </>
      )}
    </td>
  </tr>
);

/** Subjects as a table for reading; on a phone each row is a card. */
export const RowTable = ({ policy, rows, group, groups, ...rest }: RowTableProps) => (
  <table className="sb-rows">
    <caption className="sb-visually-hidden">Subjects</caption>
    <thead>
      <tr>
        <th scope="col">
          <span className="sb-visually-hidden">My list</span>
        </th>
        <th scope="col">Subject</th>
        <th scope="col">Release stage</th>
        <th scope="col">Support state</th>
        {policy.editions.map(({ id, name }) => (
          <th key={id} scope="col">
            {name}
          </th>
        ))}
        <th scope="col">Next deadline</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row, index) => {
        const value = group === null ? null : row[group];
        const before = rows[index - 1];
        const begins = group !== null && value !== null && before?.[group] !== value;
        return (
          <Fragment key={row.id}>
            {begins && (
              <tr className="sb-rows-group">
                <th scope="rowgroup" colSpan={5 + policy.editions.length}>
                  {value === '' ? 'None' : toValueName(policy, group, value)}{' '}
                  <span className="sb-facet-count">{groups[value] ?? ''}</span>
                </th>
              </tr>
            )}
            <Row policy={policy} row={row} {...rest} />
          </Fragment>
        );
      })}
    </tbody>
  </table>
);
