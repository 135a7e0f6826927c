import type { ListPage } from '../../model/documents/list-page';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectChange } from '../../model/api/subject';
import { changePagePath } from '../../model/documents/change-pages';
import { listOutcomes, otherOutcomes, toAxisOutcome } from '../../model/documents/change-outcome';
import { groupChanges } from '../../model/documents/change-order';
import { renderInlineFilter } from './change-filter';
import { renderDate } from '../../model/time/calendar';
import { say } from '../../model/text/say';

const kindNames = {
  get stage() {
    return say('axis.stage');
  },
  get support() {
    return say('axis.support');
  },
  get availability() {
    return say('axis.availability');
  },
  get presence() {
    return say('changes.presence');
  },
} as const;

const kinds = ['stage', 'support', 'availability', 'presence'] as const;

interface ChangesProps {
  readonly done: readonly SubjectChange[];
}

interface OptionProps {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

const Option = ({ value, name, count }: OptionProps) => (
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

interface ChangeFilterProps extends ChangesProps {
  readonly policy: PolicyDocument;
}

const otherNames = {
  get back() {
    return say('changes.went-back');
  },
  get new() {
    return say('changes.first-stage');
  },
} as const;

/** The outcomes that changes have, with their names, in the order of the policy. */
const listNamedOutcomes = ({ policy, done }: ChangeFilterProps) => {
  const counts = new Map<string, number>();
  for (const change of done)
    for (const outcome of new Set(listOutcomes(policy, change)))
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [
    ...policy.stages.map(
      ({ id, name }) => [toAxisOutcome('stage', id), say('changes.became-value', { name })] as const,
    ),
    ...otherOutcomes.map((id) => [id, otherNames[id]] as const),
    ...policy.supportStates.map(
      ({ id, name }) => [toAxisOutcome('support', id), say('changes.became-value', { name })] as const,
    ),
  ].flatMap(([value, name]) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, name, count }];
  });
};

/** Filters the changes by kind, time and outcome. The enhancement `filterChanges` makes it work. */
export const ChangeFilter = ({ policy, done }: ChangeFilterProps) => {
  const count = (kind: (typeof kinds)[number]): number =>
    done.filter(({ changes }) => changes.some(({ axis }) => axis === kind)).length;
  return (
    <div className="sb-controls sb-change-filter">
      <label className="sb-switch">
        {say('changes.when')}{' '}
        <select name="when">
          <Option value="" name={say('changes.any-time')} count={done.length} />
          {groupChanges(done, 'year').map(([year, inYear]) => (
            <optgroup key={year} label={year}>
              <Option value={year} name={year} count={inYear.length} />
              {groupChanges(inYear, 'month').map(([month, inMonth]) => (
                <Option key={month} value={month} name={renderDate(month)} count={inMonth.length} />
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="sb-switch">
        {say('changes.became')}{' '}
        <select name="became">
          <Option value="" name={say('changes.any-change')} count={done.length} />
          {listNamedOutcomes({ policy, done }).map((outcome) => (
            <Option key={outcome.value} {...outcome} />
          ))}
        </select>
      </label>
      <fieldset className="sb-controls">
        <legend className="sb-visually-hidden">{say('changes.kinds')}</legend>
        {kinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => (
            <label key={kind} className="sb-switch sb-switch--check">
              <input type="checkbox" name="kind" value={kind} defaultChecked />
              <span>
                {kind === 'support' && policy.supportStates.length === 0
                  ? say('support.ended')
                  : kindNames[kind]}
              </span>{' '}
              <span className="sb-facet-count">{count(kind)}</span>
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

interface MonthsProps extends ChangesProps {
  /** The pages of a divided list. */
  readonly years: readonly ListPage<SubjectChange>[];
  /** This page's id among them; null for the first page. */
  readonly page: string | null;
  readonly base: string;
}

interface Month {
  readonly month: string;
  readonly count: number;
  readonly href: string;
  /** Whether its changes are on another page, so that its old anchor is here. */
  readonly isElsewhere: boolean;
}

/** Every month with its number of changes, and the address where they begin. */
const listMonths = ({ done, years, page, base }: MonthsProps): Month[] => {
  const here = groupChanges(done, 'month').map(([month, { length }]): Month => ({
    month,
    count: length,
    href: `#${month}`,
    isElsewhere: false,
  }));
  if (years.length === 0) return here;
  const shown = new Set(here.map(({ month }) => month));
  const months = new Map<string, Month>();
  for (const { id, rows } of years)
    for (const [month, { length }] of groupChanges(rows, 'month')) {
      const known = months.get(month);
      const isElsewhere = !shown.has(month);
      const path = id === page ? '' : `${base}${changePagePath.slice(1).replace(':id', id)}`;
      if (known === undefined)
        months.set(month, { month, count: length, href: `${path}#${month}`, isElsewhere });
      else months.set(month, { ...known, count: known.count + length });
    }
  return [...months.values()];
};

/** Links to the months, for readers without scripts. */
export const Months = (props: MonthsProps) => {
  const months = listMonths(props).map((month) => ({ ...month, date: month.month }));
  return (
    <details className="sb-months" open={props.years.length > 0}>
      <summary>{say('changes.by-month')}</summary>
      <dl>
        {groupChanges(months, 'year').map(([year, inYear]) => (
          <div key={year}>
            <dt>{year}</dt>
            {inYear.map(({ month, count, href, isElsewhere }) => (
              <dd key={month} id={isElsewhere ? month : undefined}>
                <a href={href} data-month={isElsewhere ? month : undefined}>
                  {toMonthName(month)}
                </a>{' '}
                <span className="sb-facet-count">{count}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
};
