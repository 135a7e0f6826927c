import * as z from 'zod';
import { day, id, text } from './primitives';

/** A known finding that is allowed for some time. */
const exception = z.strictObject({
  rule: id.describe("The rule's name."),
  subject: id.optional().describe('The id of the subject.'),
  page: text.optional().describe("The page, as a path below the docs' folder."),
  saying: text
    .optional()
    .describe('Words of the message, if the exception is only for some findings of the rule.'),
  reason: text.describe('The reason for the exception.'),
  until: day.describe('The last day of the exception.'),
});

export const exceptionsSchema = z.strictObject({
  exceptions: z.array(exception).default([]).describe('Known findings that are allowed for a time.'),
});

export type Exception = z.output<typeof exception>;
