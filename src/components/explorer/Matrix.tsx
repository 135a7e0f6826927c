import type { CSSProperties, KeyboardEvent } from 'react';
import { memo } from 'react';
import type { Choices } from '../../model/explorer/selection';
import type { PolicyDocument } from '../../model/policy-document';
import type { Vocabulary } from '../../model/explorer/vocabulary';
import { StageMark, SupportMark } from '../AxisMark';
import { stanceOf } from '../../model/explorer/view';
import { toStageLook, toSupportLook } from '../../model/look';

interface MatrixProps {
  readonly policy: PolicyDocument;
  readonly vocabulary: Vocabulary;
  readonly counts: readonly (readonly number[])[];
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onPick: (stage: string, support: string) => void;
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows go from cell to cell. */
const walk = (event: KeyboardEvent<HTMLTableElement>): void => {
  const move = moves[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  if (move === undefined || cell === null) return;
  const row = cell.parentElement;
  const rows = [...(row?.parentElement?.children ?? [])];
  const next = rows[rows.indexOf(row as HTMLTableRowElement) + move[0]];
  const button = next?.children[cell.cellIndex + move[1]]?.querySelector('button');
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.focus();
};

interface CellProps extends Pick<MatrixProps, 'policy' | 'disabled' | 'onPick'> {
  readonly stage: string;
  readonly support: string;
  readonly count: number;
  /** From 0 up to 1. */
  readonly share: number;
  readonly isPicked: boolean;
}

const Cell = memo(({ policy, stage, support, count, share, isPicked, disabled, onPick }: CellProps) => (
  <td>
    <button
      type="button"
      className="sb-matrix-cell"
      style={{ '--sb-share': share } as CSSProperties}
      aria-pressed={isPicked}
      aria-label={`${count}: ${toStageLook(policy, stage).name}, ${toSupportLook(policy, support).name}`}
      disabled={disabled}
      onClick={() => onPick(stage, support)}
    >
      {count}
    </button>
  </td>
));
Cell.displayName = 'Cell';

/** How many subjects are in each stage and support state at once; each number narrows the list to its subjects. */
export const Matrix = ({ policy, vocabulary, counts, choices, disabled, onPick }: MatrixProps) => {
  const most = Math.max(1, ...counts.flat());
  const totals = vocabulary.support.map((_, column) =>
    counts.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const isPicked = (stage: string, support: string): boolean =>
    stanceOf(choices, 'stage', stage) === 'include' && stanceOf(choices, 'support', support) === 'include';
  return (
    <div className="sb-matrix-frame">
      <table className="sb-matrix" onKeyDown={walk}>
        <caption>Subjects by release stage and support state</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sb-visually-hidden">Release stage</span>
            </th>
            {vocabulary.support.map((support) => (
              <th key={support} scope="col">
                <SupportMark policy={policy} id={support} variant="plain" short linked={false} />
              </th>
            ))}
            <th scope="col">
              <span>All</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {vocabulary.stage.map((stage, place) => {
            const row = counts[place] ?? [];
            return (
              <tr key={stage}>
                <th scope="row">
                  <StageMark policy={policy} id={stage} variant="plain" short linked={false} />
                </th>
                {vocabulary.support.map((support, column) => {
                  const count = row[column] ?? 0;
                  return (
                    <Cell
                      key={support}
                      policy={policy}
                      stage={stage}
                      support={support}
                      count={count}
                      share={Math.round(10 * (count / most) ** 0.5) / 10}
                      isPicked={isPicked(stage, support)}
                      disabled={disabled}
                      onPick={onPick}
                    />
                  );
                })}
                <td className="sb-matrix-total">{row.reduce((sum, count) => sum + count, 0)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">All</th>
            {totals.map((total, column) => (
              <td key={vocabulary.support[column]} className="sb-matrix-total">
                {total}
              </td>
            ))}
            <td className="sb-matrix-total">{totals.reduce((sum, count) => sum + count, 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};
