import * as z from 'zod';
import { say } from '../text/say';

/** A number of days. */
export const days = z
  .number()
  .int(say('schema.days'))
  .min(0, say('schema.negative'))
  .max(36_500, say('schema.over-a-century'));

export const releaseCount = z
  .number()
  .int(say('schema.releases'))
  .min(1, say('schema.no-release'))
  .max(100, say('schema.over-100-releases'))
  .describe('A number of releases of the list.');

/** A notice period: a number of days, or of releases. */
export const period = z.union(
  [
    days,
    z.strictObject({
      releases: releaseCount,
    }),
  ],
  { error: say('schema.period') },
);
