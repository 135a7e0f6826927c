import * as z from 'zod';
import { namedId, text } from './primitives';
import { say } from '../text/say';

const value = z.strictObject({
  id: namedId,
  name: text,
  aliases: z.array(text).default([]),
});

/** A dimension of editions, such as the tier or the offering. */
export const editionDimension = z.strictObject({
  id: namedId.describe('Also the parameter in addresses: `?tier=premium`.'),
  name: text.describe('The label of the choice.'),
  values: z.array(value).min(2, say('schema.two-values')).describe('In the order of the choice.'),
});

/** The value of an edition in each dimension. */
export const editionValues = z.record(namedId, namedId);

/** Values of dimensions in place of editions. All dimensions must fit, and of each dimension one value. */
export const inValues = z.record(namedId, z.array(namedId).min(1, say('schema.no-values')));

/** A list of editions is written by names or by values, and not by both. */
export const namesEditionsOnce = (
  written: { readonly editions?: readonly string[] | undefined; readonly in?: object | undefined },
  context: z.RefinementCtx,
): void => {
  if (written.editions !== undefined && written.in !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['in'],
      message: say('schema.not-with-editions'),
      params: { hint: say('schema.delete-one-hint') },
    });
};
