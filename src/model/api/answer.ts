import * as z from 'zod';
import type { Shape } from './shape';
import { clauseId, day } from './parts';

const openAxis = z.enum(['stage', 'support']);
const openAxes = z.array(openAxis);
export type OpenAxis = Shape<typeof openAxis>;

/** What the policy answers to one expectation. */
export const answer = z
  .discriminatedUnion('is', [
    z.object({
      expectation: z.string(),
      is: z.literal('answered'),
      value: z
        .string()
        .nullable()
        .describe('A value of the scale; null where the clause’s sentence is the answer.'),
      clauses: z.array(clauseId).describe('The clauses that decide.'),
      narrowed: z.array(clauseId).describe('Clauses that promise more and do not hold here.'),
      unrecorded: openAxes.describe('Axes that are not recorded and could make it less.'),
    }),
    z.object({ expectation: z.string(), is: z.literal('silent'), unrecorded: openAxes }),
    z.object({
      expectation: z.string(),
      is: z.literal('ended'),
      on: day.nullable().describe('The last day of support.'),
      narrowed: z.array(clauseId).describe('Clauses that promised something until then.'),
      unrecorded: openAxes,
    }),
  ])
  .meta({
    id: 'Answer',
    description:
      'What the policy answers to one expectation; "silent": it does not say; "ended": support has ended.',
  });
export type Answer = Shape<typeof answer>;
