import * as z from 'zod';
import { datedRelease, day, uri } from './parts';

/** A breaking change of a subject, in its document. */
export const breakingChange = z.object({
  version: z.string(),
  deadline: day.nullable(),
  deadlineRelease: datedRelease.describe('The release that the deadline is written by, if any.'),
  movedFrom: z.array(day).describe('Earlier deadlines that were moved.'),
  date: day.nullable(),
  affects: z
    .array(z.object({ type: z.string().nullable(), names: z.array(z.string()) }))
    .describe('The affected parts; empty if none are named.'),
  atDeadline: z
    .enum(['upgraded', 'switched-off'])
    .nullable()
    .describe('What happens to older versions at the deadline, if known.'),
  migration: uri.nullable().describe('The migration guide.'),
});
