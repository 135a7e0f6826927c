import * as z from 'zod';
import { day, id, text } from './primitives';

/** A finding that is known and allowed for a time. */
const exception = z.strictObject({
  /** The rule's name. */
  rule: id,
  /** The subject that it is about. */
  subject: id.optional(),
  /** The page that it is about, as a path below the docs' folder. */
  page: text.optional(),
  /** Words of the finding's message, where not every finding of the rule about it is meant. */
  saying: text.optional(),
  reason: text,
  /** The last day on which it holds. */
  until: day,
});

export const exceptionsSchema = z.strictObject({
  exceptions: z.array(exception).default([]),
});

export type Exception = z.output<typeof exception>;
