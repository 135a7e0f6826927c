import * as z from 'zod';
import { patterns } from './patterns';
import { text } from './primitives';

const permalink = z
  .string()
  .max(300, 'is longer than 300 characters')
  .regex(patterns.permalink.regex, patterns.permalink.error);

/** The new place of a published page or anchor that was removed. */
const redirect = z.strictObject({
  from: permalink.describe('What was published.'),
  to: permalink.describe('Where it is now.'),
  note: text.optional().describe('For those who read the file.'),
});

export const redirectsSchema = z.strictObject({
  redirects: z.array(redirect).default([]).describe('What became of pages and anchors that are gone.'),
});

export type Redirect = z.output<typeof redirect>;
