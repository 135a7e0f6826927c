import * as z from 'zod';
import { version } from './primitives';
import { say } from '../text/say';

/** A number of days. */
export const days = z
  .number()
  .int(say('schema.days'))
  .min(0, say('schema.negative'))
  .max(36_500, say('schema.over-a-century'));

const releaseCount = z
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

/** The releases that can have a breaking change. */
export const breakingChangeWindow = z
  .strictObject({
    onlyIn: z
      .array(version)
      .min(1, say('schema.no-releases-listed'))
      .optional()
      .describe('The releases in which a breaking change is allowed, in quotes; all by default.'),
    after: z
      .strictObject({ releases: releaseCount })
      .optional()
      .describe(
        'The number of releases since the beginning of the stage and since the last breaking change.',
      ),
  })
  .describe('When a breaking change is allowed in this stage, for a policy with `releases`.');
