import type { Policy } from '../../model/policy/policy';
import type { Row } from '../../dataset';
import { UsageError } from '../command';
import { allowStep, stepHelp, stepOptions, stepUsage } from './step';
import { refuseAhead } from './ahead';
import { createEditCommand } from './edit-command';
import { deriveState } from '../../model/subject/state';
import { findSubject } from '../../model/catalog/dataset';
import { listAll } from '../../model/text/english';
import { need, takeList, toDay, toLink } from '../options';
import { toReplacement } from './successor';
import { takeListed, takeSubject } from '../load';
import { say } from '../../model/text/say';

/** The stage of deprecated subjects; null if the policy has none. */
const takeEnding = ({ stages }: Policy, wanted: string | undefined): string | null => {
  const endings = stages.filter(({ ending }) => ending);
  if (wanted !== undefined) return takeListed('lastStage', wanted, endings);
  if (endings.length > 1)
    throw new UsageError(
      say('deprecate-command.several-last-stages', { stages: listAll(endings.map(({ id }) => id)) }),
    );
  return endings[0]?.id ?? null;
};

const days = { 'end-of-support': 'endOfSupport', removal: 'removal' } as const;

export const deprecate = createEditCommand({
  name: 'deprecate',
  summary: say('deprecate-command.summary'),
  usage: `ID --on DATE --source URL [--end-of-support DATE] [--removal DATE] [--replacement A,B] [--migration URL] [--from DATE] [--to STAGE] [--note TEXT] ${stepUsage}`,
  about: say('deprecate-command.about'),
  optionHelp: {
    '--on DATE': say('deprecate-command.on'),
    '--source URL': say('deprecate-command.source'),
    '--end-of-support DATE': say('deprecate-command.end-of-support'),
    '--removal DATE': say('deprecate-command.removal'),
    '--replacement A,B': say('deprecate-command.replacement'),
    '--migration URL': say('deprecate-command.migration'),
    '--from DATE': say('deprecate-command.from'),
    '--to STAGE': say('deprecate-command.to'),
    '--note TEXT': say('option.note'),
    ...stepHelp,
  },
  options: {
    on: { type: 'string' },
    source: { type: 'string' },
    'end-of-support': { type: 'string' },
    removal: { type: 'string' },
    replacement: { type: 'string' },
    migration: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    note: { type: 'string' },
    ...stepOptions,
  },
  edit: ({ values, before, subject, draft }) => {
    const { policy, today } = before;
    const { file } = subject;
    const announced = toDay('on', need('on', values.on));
    const source = toLink('source', need('source', values.source));
    const from = values.from === undefined ? announced : toDay('from', values.from);
    const to = takeEnding(policy, values.to);
    refuseAhead('on', announced, before, say('deprecate-command.future-day'));
    const notice: Record<string, string> = { announced };
    for (const [option, key] of Object.entries(days)) {
      const value = values[option as keyof typeof days];
      if (value !== undefined) notice[key] = toDay(option, value);
    }
    if (values.replacement !== undefined) {
      const path = ['deprecation', 'replacement'];
      const ids = takeList(values.replacement).map((id) => takeSubject(before, id).id);
      const known = subject.deprecation?.replacements.length ?? 0;
      // Between one id and a list, the whole value changes.
      if (known > 1 || (known === 1 && ids.length > 1)) draft.remove(file, path);
      draft.set(file, path, toReplacement(ids));
    }
    if (values.migration !== undefined)
      draft.set(file, ['deprecation', 'migration'], toLink('migration', values.migration));
    draft.append(file, ['deprecation', 'notices'], { ...notice, source });
    const isOpen = subject.transitions.some(({ status, stage }) => status === 'planned' && stage === to);
    if (to === null || isOpen || deriveState(subject, from, today).stage.value === to) return;
    const { dataset } = draft.read();
    // The notice itself can fulfil a requirement of the policy. If the notice is wrong, the check before
    // writing reports that.
    const noticed = dataset === null ? subject : (findSubject(dataset, subject.id) ?? subject);
    if (dataset !== null) allowStep(draft, { before, subject: noticed }, { to, on: from }, values);
    const row: Row = {
      date: from,
      ...(from > today ? { status: 'planned' } : {}),
      stage: to,
      source,
      ...(values.note === undefined ? {} : { note: values.note }),
    };
    draft.append(file, ['transitions'], row);
  },
});
