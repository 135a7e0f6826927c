import * as z from 'zod';
import type { Shape } from './shape';
import { clauseId, day, precision, release } from './parts';

const openAxis = z.enum(['stage', 'support']);
const openAxes = z.array(openAxis);
export type OpenAxis = Shape<typeof openAxis>;

/** The policy's answer to one expectation. */
export const answer = z
  .discriminatedUnion('is', [
    z.object({
      expectation: z.string(),
      is: z.literal('answered'),
      value: z
        .string()
        .nullable()
        .describe('A value of the scale; null if the clause’s sentence is the answer.'),
      clauses: z.array(clauseId).describe('The deciding clauses.'),
      narrowed: z.array(clauseId).describe('Clauses that promise more and do not apply here.'),
      unrecorded: openAxes.describe('Unknown axes that could make the answer weaker.'),
    }),
    z.object({ expectation: z.string(), is: z.literal('silent'), unrecorded: openAxes }),
    z.object({ expectation: z.string(), is: z.literal('not-applicable'), unrecorded: openAxes }),
    z.object({
      expectation: z.string(),
      is: z.literal('ended'),
      on: day.nullable().describe('The last day of support.'),
      precision: precision.nullable(),
      release,
      narrowed: z.array(clauseId).describe('Clauses that promised support until its end.'),
      unrecorded: openAxes,
    }),
  ])
  .meta({
    id: 'Answer',
    description:
      'What the policy answers to one expectation; "silent": it does not say; "not-applicable": only a support state would answer it, and items of this kind have none; "ended": support has ended.',
  });
export type Answer = Shape<typeof answer>;
