import * as z from 'zod';
import type { Shape } from './shape';
import { change, day, named, precision, release, uri } from './parts';

/** A date that asks a customer for something. */
export const deadline = z
  .object({
    date: day,
    precision,
    release,
    what: z.enum(['upgrade', 'end-of-support', 'removal', 'planned']),
    version: z.string().nullable().describe('The version with the breaking change.'),
    part: named.nullable().describe('The part with this plan; null for the subject as a whole.'),
    isPast: z.boolean(),
    isOverdue: z.boolean().describe('True for a plan that was not confirmed by its day.'),
    source: uri.nullable(),
  })
  .meta({ id: 'Deadline', description: 'A date that asks a customer for something.' });
export type Deadline = Shape<typeof deadline>;

export const undatedPlan = z
  .object({
    release: z.string(),
    what: z.enum(['upgrade', 'end-of-support', 'removal', 'planned']),
    version: z.string().nullable().describe('The version with the breaking change.'),
    part: named.nullable().describe('The part with this plan; null for the subject as a whole.'),
    changes: z.array(change).describe('The changes of a plan; empty for any other deadline.'),
    source: uri.nullable(),
    note: z.string().nullable(),
  })
  .meta({
    id: 'UndatedPlan',
    description: 'What is planned for a release without a date. It changes no answer.',
  });
export type DocumentUndatedPlan = Shape<typeof undatedPlan>;
