import * as z from 'zod';
import { day, id, text } from './primitives';

/** A known finding that is allowed for some time. */
const exception = z.strictObject({
  rule: id.describe("The rule's name."),
  subject: id.optional().describe('The subject that it is about.'),
  page: text.optional().describe("The page that it is about, as a path below the docs' folder."),
  saying: text
    .optional()
    .describe("Words of the finding's message, where not every finding of the rule about it is meant."),
  reason: text.describe('Why it is allowed.'),
  until: day.describe('The last day on which it holds.'),
});

export const exceptionsSchema = z.strictObject({
  exceptions: z.array(exception).default([]).describe('Findings that are known and allowed for a time.'),
});

export type Exception = z.output<typeof exception>;
