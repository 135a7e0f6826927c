import * as z from 'zod';
import type { Shape } from './shape';
import { day } from './parts';

/** The first day on which a subject can be removed, and the reason. */
export const earliestRemoval = z.discriminatedUnion('because', [
  z.object({ date: day, because: z.literal('announced'), notice: z.null() }),
  z.object({
    date: day,
    because: z.literal('notice'),
    notice: z.int().describe('The notice period in days.'),
  }),
  // The policy requires no notice.
  z.object({ date: z.null(), because: z.literal('silent'), notice: z.null() }),
  // The subject is removed or not present yet.
  z.object({ date: z.null(), because: z.literal('not-applicable'), notice: z.null() }),
]);
export type EarliestRemoval = Shape<typeof earliestRemoval>;
