import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import type { Draft } from './draft';
import type { Subject } from '../../model/subject/subject';
import { DataError } from '../command';
import { exceptionsFile } from '../../dataset';
import { findObstacles } from '../obstacles';
import { need, toDay } from '../options';
import { say } from '../../model/text/say';

/** The options of commands that move a subject to another stage. */
export const stepOptions = {
  force: { type: 'boolean', default: false },
  reason: { type: 'string' },
  until: { type: 'string' },
} as const;

export const stepUsage = '[--force --reason TEXT --until DATE]';

export const stepHelp = {
  '--force': say('option.force'),
  '--reason TEXT': say('option.reason'),
  '--until DATE': say('option.until'),
} as const;

interface StepValues {
  readonly force: boolean;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

/** Refuses a step that the policy does not allow, or adds the exception that allows it. */
export const allowStep = (
  draft: Draft,
  { before, subject }: { before: Dataset; subject: Subject },
  step: { to: string; on: Day },
  values: StepValues,
): void => {
  const force = values.force
    ? { reason: need('reason', values.reason), until: toDay('until', need('until', values.until)) }
    : null;
  const obstacles = findObstacles(before, subject, step);
  const first = obstacles[0];
  if (first === undefined) return;
  if (force === null || !first.canBeForced)
    throw new DataError(
      [
        ...obstacles.map(({ message }) => message),
        ...(first.canBeForced ? [say('stage-step.force')] : []),
      ].join('\n'),
    );
  for (const rule of new Set(obstacles.map((obstacle) => obstacle.rule)))
    draft.append(exceptionsFile, ['exceptions'], { rule, subject: subject.id, ...force });
};
