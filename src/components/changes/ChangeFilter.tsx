import type { SubjectChange } from '../../model/api/subject';
import { renderInlineFilter } from './change-filter';
import { groupChanges } from './change-order';
import { renderDate } from '../../model/time/calendar';

const kindNames = {
  stage: 'Release stage',
  support: 'Support state',
  availability: 'Availability',
  presence: 'Removed, moved or back',
} as const;

const kinds = ['stage', 'support', 'availability', 'presence'] as const;

interface ChangesProps {
  readonly done: readonly SubjectChange[];
}

interface TimeProps {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

const Time = ({ value, name, count }: TimeProps) => (
  <option value={value} data-name={name}>
    {name} ({count})
  </option>
);

/**
 * Rendered at build time only. A page drawn in the browser would not run the script; its enhancement does the
 * same.
 */
const InlineFilter = () =>
  typeof document === 'undefined' ? (
    <script dangerouslySetInnerHTML={{ __html: renderInlineFilter() }} />
  ) : null;

/** Filters the changes by kind and time. The enhancement `filterChanges` makes it work. */
export const ChangeFilter = ({ done }: ChangesProps) => {
  const count = (kind: (typeof kinds)[number]): number =>
    done.filter(({ changes }) => changes.some(({ axis }) => axis === kind)).length;
  return (
    <div className="sb-controls sb-change-filter">
      <label className="sb-switch">
        When{' '}
        <select name="when">
          <Time value="" name="Any time" count={done.length} />
          {groupChanges(done, 'year').map(([year, inYear]) => (
            <optgroup key={year} label={year}>
              <Time value={year} name={year} count={inYear.length} />
              {groupChanges(inYear, 'month').map(([month, inMonth]) => (
                <Time key={month} value={month} name={renderDate(month)} count={inMonth.length} />
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <fieldset className="sb-controls">
        <legend className="sb-visually-hidden">Kinds of change</legend>
        {kinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <label key={kind} className="sb-switch sb-switch--check">
              <input type="checkbox" name="kind" value={kind} defaultChecked />
              <span>{kindNames[kind]}</span> <span className="sb-facet-count">{count(kind)}</span>
            </label>
          ))}
      </fieldset>
      <output className="sb-note" />
      <style />
      <InlineFilter />
    </div>
  );
};

/** The month's name without the year, for a list that already shows the year. */
const toMonthName = (month: string): string => renderDate(month).replace(/ \d+$/, '');

/** Anchor of the links to other months. */
export const monthsId = 'months';

/** Links to the months, for readers without scripts. */
export const Months = ({ done }: ChangesProps) => (
  <details className="sb-months">
    <summary>By month</summary>
    <dl>
      {groupChanges(done, 'year').map(([year, inYear]) => (
        <div key={year}>
          <dt>{year}</dt>
          {groupChanges(inYear, 'month').map(([month, inMonth]) => (
            <dd key={month}>
              <a href={`#${month}`}>{toMonthName(month)}</a>{' '}
              <span className="sb-facet-count">{inMonth.length}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </details>
);
