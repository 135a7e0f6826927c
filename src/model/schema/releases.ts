import * as z from 'zod';
import type { Precision } from '../api/parts';
import { dayOrMonth, version } from './primitives';
import { say } from '../text/say';

const release = z.strictObject({
  version: version.describe('The version, in quotes: as a number, 1.10 loses its zero.'),
  date: dayOrMonth.optional().describe('The day or month of the release, if known.'),
  planned: z.boolean().default(false).describe('True if it is not released yet; `date` is then a plan.'),
});

/** Dates follow the order of the table, which is the order of the releases. */
const releasesInOrder = (
  releases: readonly z.output<typeof release>[],
  context: z.RefinementCtx<z.output<typeof release>[]>,
): void => {
  const seen = new Set<string>();
  let last: z.output<typeof release> | undefined;
  for (const [index, each] of releases.entries()) {
    const complain = (key: string, message: string, hint: string): void =>
      context.addIssue({ code: 'custom', path: [index, key], message, params: { hint } });
    if (seen.has(each.version)) complain('version', say('schema.twice'), say('schema.delete-one-hint'));
    seen.add(each.version);
    if (each.date === undefined) continue;
    if (
      last?.date !== undefined &&
      each.date.slice(0, last.date.length) < last.date.slice(0, each.date.length)
    )
      complain(
        'date',
        say('schema.release-order', { date: last.date, version: last.version }),
        say('schema.release-order-hint'),
      );
    last = each;
  }
};

/** The releases of a vendor that dates by them, from the first to the last. */
export const releases = z.array(release).superRefine(releasesInOrder);

/** A release in place of a day. The precision is null if the day of the release is not known. */
export interface DatedRelease {
  readonly version: string;
  readonly precision: Precision | null;
}
