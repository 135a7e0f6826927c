import type { ComparedClause, ComparisonFilter, ComparisonRow } from '../model/comparison';
import type { PolicyDocument } from '../model/policy-document';
import { deriveComparison } from '../model/comparison';
import { findById } from '../model/policy';
import { Condition } from './Condition';
import { Link } from './Link';
import { StageMark, SupportMark } from './AxisMark';

/** Keeps the sign of a clause on the line of its last word. */
const noBreak = '\u00a0';

interface CellProps {
  readonly policy: PolicyDocument;
  readonly row: ComparisonRow;
  readonly cell: readonly ComparedClause[];
}

const Cell = ({ policy, row, cell }: CellProps) => (
  <ul className="sb-cell">
    {cell.map(({ clause, holdsFor }) => {
      const { scale } = findById(policy.expectations, row.expectation.id);
      const value = scale?.find(({ id }) => id === clause.value)?.name;
      return (
        <li key={clause.id} data-holds={holdsFor.join(' ')}>
          <Condition text={clause.condition} />
          {value !== undefined && <strong className="sb-cell-value">{value}</strong>}
          <span className="sb-cell-sentence">{clause.sentence}</span>
          {noBreak}
          <Link to={clause.permalink} className="sb-section-sign" title={`Clause ${clause.id}`}>
            <span aria-hidden="true">§</span>
            <span className="sb-visually-hidden">Clause {clause.id}</span>
          </Link>
        </li>
      );
    })}
    <li className="sb-silence" hidden={cell.length > 0}>
      <span className="sb-silence-text">The policy does not say</span>
    </li>
  </ul>
);

const Ceilings = ({ row }: { row: ComparisonRow }) =>
  row.ceilings.length === 0 ? null : (
    <ul className="sb-ceilings">
      {row.ceilings.map((clause) => (
        <li key={clause.id} data-ceiling={clause.of.id}>
          <strong>{clause.source}</strong> sets a ceiling: {clause.sentence}
          {noBreak}
          <Link to={clause.permalink} className="sb-section-sign" title={`Clause ${clause.id}`}>
            <span aria-hidden="true">§</span>
            <span className="sb-visually-hidden">Clause {clause.id}</span>
          </Link>
        </li>
      ))}
    </ul>
  );

interface ComparisonTableProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly filter?: ComparisonFilter;
}

/** Stages or support states side by side, with every condition in the cells. */
export const ComparisonTable = ({ policy, axis, filter = {} }: ComparisonTableProps) => {
  const rows = deriveComparison(policy, axis, filter);
  const columns = axis === 'stage' ? policy.stages : policy.supportStates;
  const AxisMark = axis === 'stage' ? StageMark : SupportMark;
  return (
    <table className="sb-comparison" data-axis={axis}>
      <caption className="sb-visually-hidden">
        {axis === 'stage' ? 'What each release stage promises' : 'What each support state promises'}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="sb-comparison-corner">
            What you may expect
          </th>
          {columns.map(({ id }) => (
            <th key={id} scope="col">
              <AxisMark policy={policy} id={id} variant="plain" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.expectation.id} data-differs={row.differs}>
            <th scope="row">
              <span className="sb-comparison-name">{row.expectation.name}</span>
              <Ceilings row={row} />
            </th>
            {columns.map(({ id }, index) => (
              <td key={id}>
                <span className="sb-comparison-column" aria-hidden="true">
                  <AxisMark policy={policy} id={id} variant="plain" linked={false} />
                </span>
                <Cell policy={policy} row={row} cell={row.cells[index] ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
