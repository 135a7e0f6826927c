import * as z from 'zod';
import { text } from './primitives';

const permalink = z
  .string()
  .max(300, 'is longer than 300 characters')
  .regex(
    /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
    'must be a path of a page, such as /stages/beta/ or /stages/beta/#beta-support',
  );

/** What became of a page or an anchor that was published and is gone. */
const redirect = z.strictObject({
  from: permalink,
  to: permalink,
  /** For those who read the file. */
  note: text.optional(),
});

export const redirectsSchema = z.strictObject({ redirects: z.array(redirect).default([]) });

export type Redirect = z.output<typeof redirect>;
