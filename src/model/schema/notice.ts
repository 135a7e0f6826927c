import * as z from 'zod';
import { day, link, version } from './primitives';
import { say } from '../text/say';

/** The dates of a notice, and the key that names a release in place of each. */
export const releaseKeys = { announced: 'since', endOfSupport: 'until', removal: 'removedIn' } as const;

const noticeFields = z.strictObject({
  announced: day.optional().describe('The day of the announcement.'),
  since: version
    .optional()
    .describe(
      'In place of `announced`: the release that announced it, from `releases` in the policy. In quotes.',
    ),
  precision: z
    .enum(['on', 'by'])
    .optional()
    .describe('`by` if you know only that it was announced on that day or before.'),
  endOfSupport: day.optional().describe('The last day of support.'),
  until: version.optional().describe('In place of `endOfSupport`: the release that ends support. In quotes.'),
  removal: day.optional().describe('The day of the removal.'),
  removedIn: version.optional().describe('In place of `removal`: the release without it. In quotes.'),
  source: link.describe('The announcement.'),
});

/** Checks that each date is a day or a release, and that nothing ends before its end was announced. */
const inOrder = (written: Partial<z.output<typeof noticeFields>>, context: z.RefinementCtx): void => {
  const { announced = '', since, precision, endOfSupport, removal } = written;
  const complain = (path: string[], message: string, hint: string): void =>
    context.addIssue({ code: 'custom', path, message, params: { hint } });
  if (written.announced === undefined && since === undefined)
    complain([], say('schema.not-announced'), say('schema.not-announced-hint'));
  for (const [key, release] of Object.entries(releaseKeys))
    if (written[key as keyof typeof releaseKeys] !== undefined && written[release] !== undefined)
      complain(
        [release],
        say('schema.day-and-release', { key }),
        say('schema.day-and-release-hint', { key, release }),
      );
  if (since !== undefined && precision !== undefined)
    complain(
      ['precision'],
      say('schema.not-with-since'),
      say('schema.not-with-since-hint', { key: 'precision' }),
    );
  if (precision === 'by') return;
  for (const [key, date] of Object.entries({ endOfSupport, removal }))
    if (date !== undefined && date < announced)
      complain(
        [key],
        say('schema.before-announcement', { announced }),
        say('schema.before-announcement-hint'),
      );
};

/**
 * An announced end and the day of the announcement. The newest notice applies; older ones show that a date
 * was moved.
 */
export const notice = noticeFields.superRefine(inOrder);

/** A notice as in a file: each date is a day or a release. */
export type WrittenNotice = z.output<typeof noticeFields>;
