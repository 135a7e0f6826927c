import * as z from 'zod';
import type { Shape } from './shape';
import { datingOrNull, day, release } from './parts';

/** Of a removal without a release. */
const onADay = { precision: datingOrNull.precision, release, releases: z.null() };

/** The first day on which a subject can be removed, and the reason. */
export const earliestRemoval = z.discriminatedUnion('because', [
  z.object({
    date: day.nullable().describe('Null for a release without a date.'),
    because: z.literal('announced'),
    notice: z.null(),
    ...onADay,
  }),
  z.object({
    date: day,
    because: z.literal('notice'),
    notice: z.int().describe('The notice period in days.'),
    ...onADay,
  }),
  z.object({
    date: day.nullable().describe('Null for a release that has no date, or that is not known yet.'),
    because: z.literal('notice-releases'),
    notice: z.null(),
    ...onADay,
    releases: z.int().describe('The notice period as a number of releases.'),
  }),
  // The policy requires no notice.
  z.object({ date: z.null(), because: z.literal('silent'), notice: z.null(), ...onADay }),
  // The subject is removed or not present yet.
  z.object({ date: z.null(), because: z.literal('not-applicable'), notice: z.null(), ...onADay }),
]);
export type EarliestRemoval = Shape<typeof earliestRemoval>;
