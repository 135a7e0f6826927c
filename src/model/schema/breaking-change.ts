import * as z from 'zod';
import type { DatedRelease } from './releases';
import { day, link, text, version } from './primitives';
import { say } from '../text/say';

const breakingChangeFields = z.strictObject({
  version,
  deadline: day.optional().describe('The last day to upgrade.'),
  until: version
    .optional()
    .describe(
      'In place of `deadline`: the release by which to upgrade, from `releases` in the policy. In quotes.',
    ),
  movedFrom: z
    .array(day)
    .optional()
    .describe('Earlier upgrade deadlines that were moved. Written by imports.'),
  date: day.optional().describe('The day of the release, if known.'),
  affects: z
    .array(
      z.strictObject({
        type: text.optional().describe('The kind of part, such as "stream".'),
        names: z.array(text).min(1).describe('The names of the affected parts.'),
      }),
    )
    .optional()
    .describe('The affected parts, if the change does not affect everything.'),
  atDeadline: z
    .enum(['upgraded', 'switched-off'])
    .optional()
    .describe('The consequence for older versions at the deadline, if the source names one.'),
  migration: link.optional().describe('The migration guide of this version.'),
});

const dueOnce = (
  { deadline, until }: Partial<z.output<typeof breakingChangeFields>>,
  context: z.RefinementCtx<z.output<typeof breakingChangeFields>>,
): void => {
  if (deadline !== undefined && until !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: say('schema.day-and-release', { key: 'deadline' }),
      params: { hint: say('schema.day-and-release-hint', { key: 'deadline', release: 'until' }) },
    });
};

/** A version with breaking changes, as written in a file. */
export const breakingChange = breakingChangeFields.superRefine(dueOnce);

/** A breaking change with the day of the release that is its deadline, as far as it is known. */
export interface BreakingChange extends Omit<z.output<typeof breakingChangeFields>, 'until'> {
  readonly deadlineRelease?: DatedRelease;
}
