import clsx from 'clsx';
import type {
  ComparedClause,
  ComparisonFilter,
  ComparisonRow,
  Holding,
} from '../../model/documents/comparison';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { deriveComparison } from '../../model/documents/comparison';
import { findById } from '../../model/policy/policy';
import { renderConditionPhrase } from '../../model/policy/condition';
import { renderList } from '../../model/text/locale';
import { isRepetition } from '../../model/text/repetition';
import { Condition } from '../parts/Condition';
import { Link } from '../parts/Link';
import { Narrowing } from '../parts/Narrowing';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/** Keeps a clause's sign on the line of the last word. */
const noBreak = '\u00a0';

interface CellProps {
  readonly policy: PolicyDocument;
  readonly row: ComparisonRow;
  readonly cell: readonly ComparedClause[];
  /** Whether all columns are about one edition, so that its limits always apply. */
  readonly isOfEdition: boolean;
}

/** A link to a clause. */
const Sign = ({ clause: { id, permalink } }: Pick<Holding, 'clause'>) => (
  <Link to={permalink} className="sb-policy-link" title={say('clause.sentence', { id })}>
    <span aria-hidden="true">{say('clause.short')}</span>{' '}
    <span className="sb-visually-hidden">{say('clause.sentence', { id })}</span>
  </Link>
);

/** A cell without a clause of the column: a limit of its row applies, or else the policy does not say. */
const Silence = ({ policy, row, cell, isOfEdition }: CellProps) => {
  const { scale } = findById(policy.expectations, row.expectation.id);
  return (
    <li className="sb-silence" hidden={cell.length > 0}>
      {row.ceilings.map(({ clause, appliesTo }) => (
        <span
          key={clause.id}
          className="sb-cell-edition"
          data-says={appliesTo.join(' ')}
          hidden={!isOfEdition}
        >
          <strong>{scale?.find(({ id }) => id === clause.value)?.name}</strong> <span>{clause.sentence}</span>
          {noBreak}
          <Sign clause={clause} />{' '}
        </span>
      ))}
      <span className="sb-silence-text" hidden={isOfEdition && row.ceilings.length > 0}>
        {say('answer.silent')}
      </span>
    </li>
  );
};

/** Omits the value if the sentence says the same. */
const Sentence = ({ value, sentence }: { readonly value: string | undefined; readonly sentence: string }) =>
  value !== undefined && isRepetition(value, sentence) ? (
    <strong className="sb-cell-sentence">{sentence}</strong>
  ) : (
    <span className="sb-cell-sentence">{sentence}</span>
  );

const Cell = ({ policy, row, cell, isOfEdition }: CellProps) => (
  <ul className="sb-cell">
    {cell.map(({ clause, appliesTo, narrowedBy }) => {
      const value = row.expectation.scale?.find(({ id }) => id === clause.value)?.name;
      return (
        <li key={clause.id} data-holds={appliesTo.join(' ')}>
          <Condition text={clause.condition} />
          <Narrowing expectation={row.expectation} ceilings={narrowedBy} />
          {value !== undefined && !isRepetition(value, clause.sentence) && (
            <strong className="sb-cell-value">{value}</strong>
          )}{' '}
          <Sentence value={value} sentence={clause.sentence} />
          {noBreak}
          <Sign clause={clause} />
        </li>
      );
    })}
    <Silence policy={policy} row={row} cell={cell} isOfEdition={isOfEdition} />
  </ul>
);

const Ceilings = ({ row }: { row: ComparisonRow }) =>
  row.ceilings.length === 0 ? null : (
    <ul className="sb-ceilings">
      {row.ceilings.map(({ clause, appliesTo }) => (
        <li key={clause.id} data-ceiling={appliesTo.join(' ')}>
          {withNodes(
            say('clause.limit', { node0: node(0), sentence: clause.sentence, noBreak, node1: node(1) }),
            clause.condition === '' ? (
              <strong>{clause.source}</strong>
            ) : (
              withNodes(
                say('language.note', { text: node(0), note: renderConditionPhrase(clause.condition) }),
                <strong>{clause.source}</strong>,
              )
            ),
            <Sign clause={clause} />,
          )}
        </li>
      ))}
    </ul>
  );

interface ComparisonTableProps {
  readonly policy: PolicyDocument;
  readonly axis: 'stage' | 'support';
  readonly filter?: ComparisonFilter;
}

/**
 * The columns with their places in the rows. In a comparison of one kind, a column without any answer would be empty from
 * top to bottom, so only its name is shown.
 */
const pickColumns = (
  policy: PolicyDocument,
  axis: ComparisonTableProps['axis'],
  { kind }: ComparisonFilter,
  rows: readonly ComparisonRow[],
) => {
  const all = (axis === 'stage' ? policy.stages : policy.supportStates).map(({ id, name }, index) => ({
    id,
    name,
    index,
    isSilent: kind !== undefined && rows.every(({ cells }) => cells[index]?.length === 0),
  }));
  return {
    columns: all.filter(({ isSilent }) => !isSilent),
    silent: all.filter(({ isSilent }) => isSilent).map(({ name }) => name),
  };
};

/** More columns would break words beside the sidebar, so their cells wrap into rows. */
const mostColumns = 6;

/** Stages or support states side by side, with every condition in the cells. */
export const ComparisonTable = ({ policy, axis, filter = {} }: ComparisonTableProps) => {
  const rows = deriveComparison(policy, axis, filter);
  const { columns, silent } = pickColumns(policy, axis, filter, rows);
  const AxisMark = axis === 'stage' ? StageMark : SupportMark;
  const table = (
    <table
      className={clsx('sb-comparison', columns.length > mostColumns && 'sb-comparison--many')}
      data-axis={axis}
      data-edition={filter.edition}
    >
      <caption className="sb-visually-hidden">
        {axis === 'stage' ? say('policy.promises-of-stages') : say('policy.promises-of-states')}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="sb-comparison-corner">
            {say('policy.question')}
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
          <tr key={row.expectation.id} className="sb-later" data-differs={row.differs}>
            <th scope="row">
              <span className="sb-comparison-name">{row.expectation.name}</span> <Ceilings row={row} />
            </th>
            {columns.map(({ id, index }) => (
              <td key={id}>
                <span className="sb-comparison-column" aria-hidden="true">
                  <AxisMark policy={policy} id={id} variant="plain" linked={false} />
                </span>
                <Cell
                  policy={policy}
                  row={row}
                  cell={row.cells[index] ?? []}
                  isOfEdition={filter.edition !== undefined}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return silent.length === 0 ? (
    table
  ) : (
    <>
      {table}
      <p className="sb-note">{say('compare.silent-columns', { names: renderList(silent) })}</p>
    </>
  );
};
