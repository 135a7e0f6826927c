import type { CSSProperties } from 'react';
import { memo } from 'react';
import type { Choices } from '../../model/explorer/choices';
import type { Facet, Vocabulary } from '../../model/explorer/vocabulary';
import type { QueryResult } from '../../model/explorer/explorer';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { admits } from '../../model/explorer/choices';
import { roving, toStop } from '../parts/roving';
import { stanceOf } from '../../model/explorer/choices';
import { toStageAppearance, toSupportAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';

interface MatrixProps {
  readonly policy: PolicyOutline;
  readonly vocabulary: Vocabulary;
  readonly result: Pick<
    QueryResult,
    'matrix' | 'pressed' | 'totals' | 'total' | 'gone' | 'pressedGone' | 'hiddenRemoved'
  >;
  readonly choices: Choices;
  readonly onPick: (stage: string, support: string) => void;
  readonly onPickGone: () => void;
}

interface CellProps extends Pick<MatrixProps, 'policy' | 'onPick'> {
  readonly stage: string;
  readonly support: string;
  /** The rows of the cell; of a cell that the choices exclude, the rows after a press. */
  readonly count: number;
  /** From 0 up to 1. */
  readonly share: number;
  readonly isPicked: boolean;
  /** Whether the choices of stage and support state keep its subjects out. */
  readonly isOut: boolean;
  readonly isFirst: boolean;
}

const toCellLabel = (
  policy: PolicyOutline,
  { stage, support, count, isOut }: Pick<CellProps, 'stage' | 'support' | 'count' | 'isOut'>,
): string => {
  const values = {
    count,
    stage: toStageAppearance(policy, stage).name,
    support: toSupportAppearance(policy, support).name,
  };
  return isOut ? say('matrix.cell-if-chosen', values) : say('matrix.cell', values);
};

const Cell = memo(({ policy, stage, support, count, share, isPicked, isOut, isFirst, onPick }: CellProps) => (
  <td>
    <button
      type="button"
      className={`sb-matrix-cell${isOut ? ' sb-matrix-cell--out' : ''}`}
      style={{ '--sb-share': share } as CSSProperties}
      aria-pressed={isPicked}
      aria-label={toCellLabel(policy, { stage, support, count, isOut })}
      onClick={() => onPick(stage, support)}
      {...toStop(isFirst)}
    >
      {count}
    </button>
  </td>
));
Cell.displayName = 'Cell';

/** The rows of a stage or a support state. Beside the cells of one that the choices exclude, a 0 would look like their sum. */
const Total = ({ count, isOut }: { readonly count: number | undefined; readonly isOut: boolean }) => (
  <td className="sb-matrix-total">
    {isOut && <span aria-hidden="true">–</span>}
    <span className={isOut ? 'sb-visually-hidden' : undefined}>{count}</span>
  </td>
);

type GoneProps = Pick<MatrixProps, 'onPickGone'> &
  Pick<QueryResult, 'gone' | 'pressedGone' | 'hiddenRemoved'> & {
    readonly isPicked: boolean;
    readonly width: number;
  };

/** Removed subjects have no stage and no support state. Their row makes the numbers add up to the list. */
const Gone = memo(({ gone, pressedGone, hiddenRemoved, isPicked, width, onPickGone }: GoneProps) => {
  const isOut = gone + hiddenRemoved === 0 && !isPicked;
  const count = isOut ? pressedGone : gone;
  const text =
    gone === 0 && hiddenRemoved > 0 ? say('matrix.hidden', { count: hiddenRemoved }) : String(count);
  return (
    <tr>
      <th scope="row">{say('explorer.gone')}</th>
      <td colSpan={width}>
        <button
          type="button"
          className={`sb-matrix-cell${isOut ? ' sb-matrix-cell--out' : ''}`}
          aria-pressed={isPicked}
          aria-label={
            isOut ? say('matrix.gone-if-chosen', { count: text }) : say('matrix.gone', { count: text })
          }
          onClick={onPickGone}
          {...toStop(false)}
        >
          {text}
        </button>
      </td>
      <Total count={gone} isOut={isOut} />
    </tr>
  );
});
Gone.displayName = 'Gone';

/** How many subjects of the list are in each stage and support state. A click on a number lists only its subjects. */
export const Matrix = (props: MatrixProps) => {
  const { policy, vocabulary, result, choices, onPick, onPickGone } = props;
  const { matrix, pressed, totals, gone, pressedGone, hiddenRemoved } = result;
  // Without support states, the filter by stage has the same numbers.
  if (vocabulary.support.length === 0) return null;
  const most = Math.max(1, ...matrix.flat());
  const isIn = (facet: Facet, value: string): boolean => stanceOf(choices, facet, value) === 'include';
  const isOut = (facet: Facet, value: string): boolean => {
    const choice = choices[facet];
    return choice !== undefined && !admits(choice, value);
  };
  return (
    <div className="sb-matrix-frame">
      <table
        className="sb-matrix"
        role="grid"
        style={{ '--sb-columns': vocabulary.support.length + 1 } as CSSProperties}
        {...roving}
      >
        <caption>{say('matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sb-visually-hidden">{say('axis.stage')}</span>
            </th>
            {vocabulary.support.map((support) => (
              <th key={support} scope="col">
                <SupportMark policy={policy} id={support} variant="plain" short linked={false} />
              </th>
            ))}
            <th scope="col">
              <span>{say('matrix.all')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {vocabulary.stage.map((stage, place) => {
            const row = matrix[place] ?? [];
            return (
              <tr key={stage}>
                <th scope="row">
                  <StageMark policy={policy} id={stage} variant="plain" short linked={false} />
                </th>
                {vocabulary.support.map((support, column) => {
                  const isExcluded = isOut('stage', stage) || isOut('support', support);
                  const count = (isExcluded ? pressed[place]?.[column] : row[column]) ?? 0;
                  return (
                    <Cell
                      key={support}
                      policy={policy}
                      stage={stage}
                      support={support}
                      count={count}
                      share={isExcluded ? 0 : Math.round(10 * (count / most) ** 0.5) / 10}
                      isPicked={isIn('stage', stage) && isIn('support', support)}
                      isOut={isExcluded}
                      isFirst={place + column === 0}
                      onPick={onPick}
                    />
                  );
                })}
                <Total count={totals.stage[place]} isOut={isOut('stage', stage)} />
              </tr>
            );
          })}
          <Gone
            gone={gone}
            pressedGone={pressedGone}
            hiddenRemoved={hiddenRemoved}
            isPicked={isIn('has', 'gone')}
            width={vocabulary.support.length}
            onPickGone={onPickGone}
          />
          <tr>
            <th scope="row">{say('matrix.all')}</th>
            {vocabulary.support.map((support, column) => (
              <Total key={support} count={totals.support[column]} isOut={isOut('support', support)} />
            ))}
            <td className="sb-matrix-total">{result.total}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};
