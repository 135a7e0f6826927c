import { parse } from 'yaml';
import type { TransitionRecord } from '../../model/schema/subject';
import { DataError } from '../command';
import type { Draft } from './draft';
import { refuseAhead } from './ahead';
import { createEditCommand } from './edit-command';
import { need, toDay, toLink } from '../options';

type WrittenRow = Partial<TransitionRecord>;

interface Written {
  readonly transitions?: readonly WrittenRow[];
  readonly facets?: readonly { readonly id: string; readonly transitions?: readonly WrittenRow[] }[];
}

interface Plan {
  readonly path: readonly (string | number)[];
  readonly row: WrittenRow;
  readonly facet: string | null;
}

/** The planned rows of a record, in file order. */
const findPlans = (draft: Draft, file: string): Plan[] => {
  const record = parse(draft.textOf(file)) as Written;
  const lists = [
    { path: ['transitions'], rows: record.transitions ?? [], facet: null },
    ...(record.facets ?? []).map(({ id, transitions = [] }, index) => ({
      path: ['facets', index, 'transitions'],
      rows: transitions,
      facet: id,
    })),
  ];
  return lists.flatMap(({ path, rows, facet }) =>
    rows.flatMap((row, index) => (row.status === 'planned' ? [{ path: [...path, index], row, facet }] : [])),
  );
};

const renderPlan = ({ row, facet }: Plan): string =>
  [
    `--plan ${row.date ?? ''}`,
    ...(facet === null ? [] : [`--facet ${facet}`]),
    `  ${[row.event, row.stage, row.support, ...Object.entries(row.availability ?? {}).flat()].filter((word) => word !== undefined).join(', ')}`,
  ].join(' ');

/** Chooses the plan by the options, or throws if the choice is ambiguous. */
const choosePlan = (id: string, plans: readonly Plan[], wanted: { plan?: string; facet?: string }): Plan => {
  const { plan, facet } = wanted;
  const found = plans.filter(
    (candidate) =>
      (plan === undefined || candidate.row.date === plan) &&
      (facet === undefined || candidate.facet === facet),
  );
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (plans.length === 0)
    throw new DataError(
      `"${id}" has no planned transition. To record that an announced removal happened, use "remove".`,
    );
  throw new DataError(
    [
      found.length === 0
        ? `"${id}" has no such plan. Its plans:`
        : `"${id}" has ${found.length} such plans. Choose one:`,
      ...plans.map((candidate) => `  ${renderPlan(candidate)}`),
    ].join('\n'),
  );
};

export const done = createEditCommand({
  name: 'done',
  summary: 'Marks a planned transition as done',
  usage: 'ID --on DATE --source URL [--plan DATE] [--facet ID] [--version V] [--note TEXT]',
  about: `Turns the plan in the subject's file into a row that happened: on that day, shown by that page.

  --on DATE       the day on which it happened, YYYY-MM-DD
  --source URL    the page that shows it
  --plan DATE     the day or month for which it was planned, if there are several plans
  --facet ID      the facet whose plan it is
  --version V     the version that was current at the end of that day
  --note TEXT     what else a reader should know; replaces the plan's note`,
  options: {
    on: { type: 'string' },
    source: { type: 'string' },
    plan: { type: 'string' },
    facet: { type: 'string' },
    version: { type: 'string' },
    note: { type: 'string' },
  },
  edit: ({ values, before, subject, draft }) => {
    const { id, file } = subject;
    const on = toDay('on', need('on', values.on));
    const source = toLink('source', need('source', values.source));
    refuseAhead('on', on, before, 'it is still a plan: correct --on');
    const { path, row } = choosePlan(id, findPlans(draft, file), values);
    draft.remove(file, [...path, 'status']);
    if (row.precision !== undefined) draft.remove(file, [...path, 'precision']);
    const { version, note } = values;
    for (const [key, value] of Object.entries({ date: on, version, source, note }))
      if (value !== undefined) draft.set(file, [...path, key], value);
  },
});
