import type { Policy } from '../../model/policy/policy';
import type { Row } from '../../dataset';
import { UsageError } from '../command';
import { allowStep, stepHelp, stepOptions, stepUsage } from './step';
import { refuseAhead } from './ahead';
import { createEditCommand } from './edit-command';
import { deriveState } from '../../model/subject/state';
import { findSubject } from '../../model/catalog/dataset';
import { need, toDay, toLink } from '../options';
import { takeListed, takeSubject } from '../load';

/** The stage of deprecated subjects; null if the policy has none. */
const takeEnding = ({ stages }: Policy, wanted: string | undefined): string | null => {
  const endings = stages.filter(({ ending }) => ending);
  if (wanted !== undefined) return takeListed('last stage', wanted, endings);
  if (endings.length > 1)
    throw new UsageError(
      `--to is missing: the policy has several last stages, ${endings.map(({ id }) => id).join(', ')}.`,
    );
  return endings[0]?.id ?? null;
};

const days = { 'end-of-support': 'endOfSupport', removal: 'removal' } as const;

export const deprecate = createEditCommand({
  name: 'deprecate',
  summary: 'Announces the end of a subject',
  usage: `ID --on DATE --source URL [--end-of-support DATE] [--removal DATE] [--replacement ID] [--migration URL]
         [--from DATE] [--to STAGE] [--note TEXT] ${stepUsage}`,
  about: `Adds a notice to the subject's file, and the transition to the policy's last stage unless it is there or planned.
To move an announced date, run the command again. Earlier notices stay, and the newest one counts.

  --on DATE       the day of the announcement, YYYY-MM-DD
  --source URL    the announcement
  --end-of-support DATE  the last day of support
  --removal DATE  the day of the removal
  --replacement ID  the replacement
  --migration URL the migration guide
  --from DATE     the first day in the last stage (default: the day of --on); a future day becomes a plan
  --to STAGE      the last stage, if the policy has several
  --note TEXT     a note for readers
${stepHelp}`,
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
    refuseAhead(
      'on',
      announced,
      before,
      'an announcement is in the past: correct --on (--from can be in the future)',
    );
    const notice: Record<string, string> = { announced };
    for (const [option, key] of Object.entries(days)) {
      const value = values[option as keyof typeof days];
      if (value !== undefined) notice[key] = toDay(option, value);
    }
    if (values.replacement !== undefined)
      draft.set(file, ['deprecation', 'replacement'], takeSubject(before, values.replacement).id);
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
