import * as z from 'zod';
import type { Shape } from './shape';
import { day } from './parts';

/** The first fields of every JSON file of the API. */
export const head = z.object({
  schemaVersion: z.literal(1),
  generatedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    .meta({ format: 'date-time', description: 'The day that the answers are for, at midnight UTC.' }),
  asOf: day.describe('The day that the answers are for.'),
  dataAsOf: day
    .nullable()
    .describe('The day on which the data was last read from its source; null if unknown.'),
  lastModified: day
    .nullable()
    .describe('The day of the last known change in `result`; null if no change has a day.'),
  language: z.string().describe('The BCP 47 language tag of all texts in the result.'),
});
export type Head = Shape<typeof head>;
