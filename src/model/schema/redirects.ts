import * as z from 'zod';
import { patterns } from './patterns';
import { text } from './primitives';
import { say } from '../text/say';

const permalink = z
  .string()
  .max(300, say('schema.over-300'))
  .regex(patterns.permalink.regex, patterns.permalink.error);

/** The new place of a published page or anchor that was removed. */
const redirect = z.strictObject({
  from: permalink.describe('The published path or anchor.'),
  to: permalink.describe('The new path or anchor.'),
  note: text.optional().describe('A note for readers of the file.'),
});

export const redirectsSchema = z.strictObject({
  redirects: z.array(redirect).default([]).describe('Redirects of pages and anchors that are gone.'),
});

export type Redirect = z.output<typeof redirect>;
