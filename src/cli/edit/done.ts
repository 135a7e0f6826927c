import { parse } from 'yaml';
import type { WrittenTransition } from '../../model/schema/subject';
import { DataError } from '../command';
import type { Draft } from './draft';
import { refuseAhead } from './ahead';
import { createEditCommand } from './edit-command';
import { need, toDay, toLink } from '../options';
import { say } from '../../model/text/say';

type WrittenRow = Partial<WrittenTransition>;

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
    `--plan ${row.date ?? row.since ?? ''}`,
    ...(facet === null ? [] : [`--facet ${facet}`]),
    `  ${[row.event, row.stage, row.support, ...Object.entries(row.availability ?? {}).flat()].filter((word) => word !== undefined).join(', ')}`,
  ].join(' ');

/** Chooses the plan by the options, or throws if the choice is ambiguous. */
const choosePlan = (id: string, plans: readonly Plan[], wanted: { plan?: string; facet?: string }): Plan => {
  const { plan, facet } = wanted;
  const found = plans.filter(
    (candidate) =>
      (plan === undefined || (candidate.row.date ?? candidate.row.since) === plan) &&
      (facet === undefined || candidate.facet === facet),
  );
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return only;
  if (plans.length === 0) throw new DataError(say('done-command.no-plan', { id }));
  throw new DataError(
    [
      found.length === 0
        ? say('done-command.unknown-plan', { id })
        : say('done-command.several-plans', { id, count: found.length }),
      ...plans.map((candidate) => `  ${renderPlan(candidate)}`),
    ].join('\n'),
  );
};

export const done = createEditCommand({
  name: 'done',
  summary: say('done-command.summary'),
  usage: 'ID --on DATE --source URL [--plan DATE|RELEASE] [--facet ID] [--version V] [--note TEXT]',
  about: say('done-command.about'),
  optionHelp: {
    '--on DATE': say('done-command.on'),
    '--source URL': say('option.source'),
    '--plan DATE': say('done-command.plan'),
    '--facet ID': say('done-command.facet'),
    '--version V': say('option.version'),
    '--note TEXT': say('done-command.note'),
  },
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
    const source = toLink('source', need('source', values.source));
    const on = values.on === undefined ? undefined : toDay('on', values.on);
    if (on !== undefined) refuseAhead('on', on, before, say('done-command.future-day'));
    const { path, row } = choosePlan(id, findPlans(draft, file), values);
    if (row.since === undefined) need('on', values.on);
    draft.remove(file, [...path, 'status']);
    if (row.precision !== undefined) draft.remove(file, [...path, 'precision']);
    // A row has a day or a release.
    if (on !== undefined && row.since !== undefined) draft.remove(file, [...path, 'since']);
    const { version, note } = values;
    for (const [key, value] of Object.entries({ date: on, version, source, note }))
      if (value !== undefined) draft.set(file, [...path, key], value);
  },
});
