import * as z from 'zod';
import { inValues, namesEditionsOnce } from './dimensions';
import { NOT_APPLICABLE, link, namedId, refuse, text } from './primitives';
import { say } from '../text/say';

const channel = z
  .strictObject({
    id: namedId,
    by: z
      .enum(['team', 'community', 'terms'])
      .describe("The people who answer there: the publisher's own team, or other users."),
    name: text,
    url: link,
    support: z
      .array(namedId)
      .min(1, say('schema.one-support-state'))
      .optional()
      .describe('The support states that it is for; all, without.'),
    editions: z
      .array(namedId)
      .min(1, say('schema.one-edition'))
      .optional()
      .describe('The editions that it is for; all, without.'),
    in: inValues.optional().describe('In place of `editions`: values of dimensions.'),
  })
  .superRefine(namesEditionsOnce);

export const publisher = z.strictObject({
  id: namedId.refine(
    (value) => value !== NOT_APPLICABLE,
    refuse(say('schema.reserved-not-applicable', { id: NOT_APPLICABLE }), say('schema.other-id-hint')),
  ),
  name: text,
  url: link.optional(),
  channels: z.array(channel).default([]).describe('The channels for help.'),
});
