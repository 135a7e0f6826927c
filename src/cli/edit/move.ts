import { parse } from 'yaml';
import type { Dataset } from '../../model/catalog/dataset';
import type { Draft } from './draft';
import type { Row } from '../../dataset';
import { DataError } from '../command';
import { createEditCommand } from './edit-command';
import { findSubject } from '../../model/catalog/dataset';
import { id as idSchema } from '../../model/schema/primitives';
import { checkOption, need } from '../options';
import { refuseOpenPlan } from './leave';
import { renderCatalogFile } from '../../importer/catalog-file';
import { rowHelp, rowOptions, rowUsage, takeRow } from './row';
import { toSuccessor } from './successor';
import { say } from '../../model/text/say';

type Written = Readonly<Record<string, unknown>> & {
  readonly transitions?: readonly Row[];
  readonly deprecation?: Row;
};

const read = (draft: Draft, file: string): Written => parse(draft.textOf(file)) as Written;

/** Replaces an id among the replacements of a record, in which no id is twice. */
const redirectReplacement = (
  draft: Draft,
  { file, replacements }: { readonly file: string; readonly replacements: readonly string[] },
  from: string,
  to: string,
): void => {
  const index = replacements.indexOf(from);
  if (index < 0) return;
  const path = ['deprecation', 'replacement'];
  const isList = Array.isArray(read(draft, file).deprecation?.replacement);
  const place = isList ? [...path, index] : path;
  if (replacements.includes(to)) draft.remove(file, place);
  else draft.set(file, place, to);
};

/** Updates records that name a subject as their replacement or successor. */
const redirectNames = (draft: Draft, { subjects }: Dataset, from: string, to: string): void => {
  for (const { id, file, deprecation, transitions } of subjects) {
    if (id === from || id === to) continue;
    redirectReplacement(draft, { file, replacements: deprecation?.replacements ?? [] }, from, to);
    if (!transitions.some(({ event }) => event !== null && 'to' in event && event.to.includes(from)))
      continue;
    for (const [index, row] of (read(draft, file).transitions ?? []).entries())
      if (row.to === from) draft.set(file, ['transitions', index, 'to'], to);
      else if (Array.isArray(row.to) && row.to.includes(from))
        draft.set(file, ['transitions', index, 'to', row.to.indexOf(from)], to);
  }
};

/** Removes the plans from a record, because they move to the new one. */
const takePlans = (draft: Draft, file: string): Row[] => {
  const rows = [...(read(draft, file).transitions ?? []).entries()];
  const plans = rows.filter(([, row]) => row.status === 'planned');
  for (const [index] of plans.toReversed()) draft.remove(file, ['transitions', index]);
  return plans.map(([, row]) => row);
};

export const move = createEditCommand({
  name: 'move',
  summary: say('move-command.summary'),
  usage: `ID --to OTHER ${rowUsage}`,
  about: say('move-command.about'),
  optionHelp: { '--to OTHER': say('move-command.to'), ...rowHelp },
  options: { to: { type: 'string' }, ...rowOptions },
  edit: ({ values, before, subject, draft }) => {
    const to = need('to', values.to);
    checkOption(idSchema, 'to', to);
    const { on, planned, source, toRow } = takeRow(values, before);
    const isNew = findSubject(before, to) === null;
    if (isNew && planned) throw new DataError(say('move-command.absent', { id: to, source }));
    refuseOpenPlan(subject, 'moved');
    const { id, file } = subject;
    if (isNew) {
      const plans = takePlans(draft, file);
      const record = toSuccessor(read(draft, file), subject, { to, on, source, plans, today: before.today });
      draft.create(to, renderCatalogFile(record));
    }
    draft.append(file, ['transitions'], toRow({ event: 'moved', to }));
    if (!planned) redirectNames(draft, before, id, to);
  },
});
