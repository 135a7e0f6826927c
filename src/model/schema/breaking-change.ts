import * as z from 'zod';
import { day, link, text, version } from './primitives';

/** A version with breaking changes, as written in a file. */
export const breakingChange = z.strictObject({
  version,
  deadline: day.optional().describe('The last day to upgrade.'),
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
