import * as z from 'zod';
import { day, dayOrMonth, id, link, namedId, text, version } from './primitives';

export const offer = z.enum(['offered', 'not-offered', 'unknown']);

/** A transition as written in a file. One row can change several axes; rows can be in any order. */
export const transitionSchema = z.strictObject({
  date: dayOrMonth.optional().describe('The day, or the month if you do not know the day.'),
  since: version
    .optional()
    .describe('In place of `date`: the release that brought it, from `releases` in the policy. In quotes.'),
  precision: z
    .enum(['on', 'by'])
    .optional()
    .describe('`on` that day, or `by` that day if this is the first record. A month has neither.'),
  after: day
    .optional()
    .describe(
      'The last day with the old value. `date` is then the first day with the new value that the import saw.',
    ),
  status: z.enum(['done', 'planned']).default('done').describe('`planned` for a plan.'),
  stage: id.optional().describe("A stage's id, or `unknown`."),
  support: id.optional().describe("A support state's id, or `unknown`."),
  availability: z
    .record(namedId, offer)
    .optional()
    .describe('By edition, or by a value of a dimension for all its editions.'),
  reasons: z
    .record(namedId, text)
    .optional()
    .describe('By edition or value, the reason why it does not offer the subject.'),
  event: z
    .enum(['removed', 'returned', 'moved', 'split'])
    .optional()
    .describe('The subject left the catalog, or came back. `moved` has one new id, `split` several.'),
  to: z
    .union([id, z.array(id).min(2, 'needs two ids at least: use "moved" for one')], {
      error: 'must be an id, or a list of ids',
    })
    .optional()
    .describe('The new id of a moved subject, or the new ids of a split one.'),
  version: version.optional().describe('The version that was current at the end of that day.'),
  source: link.describe('The page that proves the change.'),
  note: text.optional().describe('One sentence for readers.'),
});

const rejectedFields = z.strictObject({
  date: day.describe('The day of the row that the import would write.'),
  stage: id.optional().describe('The wrong stage.'),
  support: id.optional().describe('The wrong support state.'),
  availability: z
    .record(namedId, offer)
    .optional()
    .describe('The wrong availability, by edition or by value of a dimension.'),
  event: transitionSchema.shape.event,
  reason: text.describe('The reason, or the row that replaces it.'),
  source: link.optional().describe('The page that proves the mistake.'),
});

const saysSomething = (row: Partial<z.output<typeof rejectedFields>>, context: z.RefinementCtx): void => {
  if ([row.stage, row.support, row.availability, row.event].every((said) => said === undefined))
    context.addIssue({
      code: 'custom',
      path: [],
      message: 'needs the stage, support, availability or event that is not so',
      params: { hint: 'Add what is missing.' },
    });
};

/** False statements of a source, which the import leaves out. */
const rejected = z
  .array(rejectedFields.superRefine(saysSomething))
  .optional()
  .describe('A wrong row of an import, with the reason. Later imports skip it.');

/** A row as in a file: dated by a day or by a release. */
export type WrittenTransition = z.output<typeof transitionSchema>;

/**
 * Checks that the parts of a row fit together. A part that could not be read is `undefined` here and was
 * already reported.
 */
const whole = (row: Partial<WrittenTransition>, context: z.RefinementCtx): void => {
  const complain = (path: string[], message: string, hint: string): void =>
    context.addIssue({ code: 'custom', path, message, params: { hint } });
  if (row.date === undefined && row.since === undefined)
    complain([], 'needs "date", or "since" with a release', 'Add "date: 2025-03-31" with its day.');
  if (row.since !== undefined)
    for (const key of ['date', 'precision', 'after'] as const)
      if (row[key] !== undefined) complain([key], 'does not go with "since"', `Delete "${key}" or "since".`);
  if (row.precision !== undefined && row.date?.length === 7)
    complain(
      ['precision'],
      'does not go with a month: a month has no day to be on or by',
      'Delete "precision", or write the whole day.',
    );
  if (row.after !== undefined) {
    if (row.precision !== undefined || row.date?.length === 7)
      complain(
        ['after'],
        'does not go with "precision" or a month: "date" is the day on which it was found',
        'Delete "after", or write the whole day and delete "precision".',
      );
    if (row.date !== undefined && row.after >= row.date)
      complain(
        ['after'],
        `is not before ${row.date}, the day on which it was found`,
        'Write an earlier day, or delete "after".',
      );
    if (row.status === 'planned')
      complain(
        ['after'],
        'does not go with a plan, because it has not happened yet',
        'Delete "after" or "status: planned".',
      );
  }
  if (row.event === 'moved' && typeof row.to !== 'string')
    complain(['to'], 'must be the one new id of what was moved', 'Write one id, such as "to: source-tides".');
  if (row.event === 'split' && !Array.isArray(row.to))
    complain(
      ['to'],
      'must be the list of new ids of what was split',
      'Write a list of ids, such as "to: [source-tides, source-waves]".',
    );
  if (row.to !== undefined && row.event !== 'moved' && row.event !== 'split')
    complain(['to'], 'needs "event: moved" or "event: split"', 'Write the event, or delete this line.');
  for (const edition of Object.keys(row.reasons ?? {}))
    if (row.availability?.[edition] !== 'not-offered')
      complain(
        ['reasons', edition],
        'needs "not-offered" for the same edition in the same row',
        'Write "not-offered" for this edition in "availability", or delete the reason.',
      );
};

const breakingChange = z.strictObject({
  version,
  deadline: day.optional().describe('The last day to upgrade.'),
  movedFrom: z
    .array(day)
    .optional()
    .describe('Earlier upgrade deadlines that were moved. Written by imports.'),
  date: day.optional().describe('The day of the release, if known.'),
  affects: z
    .array(
      z.strictObject({
        type: text.optional().describe('The kind of part, such as "stream".'),
        names: z.array(text).min(1).describe('The names of the affected parts.'),
      }),
    )
    .optional()
    .describe('The affected parts, if the change does not affect everything.'),
  atDeadline: z
    .enum(['upgraded', 'switched-off'])
    .optional()
    .describe('The consequence for older versions at the deadline, if the source names one.'),
  migration: link.optional().describe('The migration guide of this version.'),
});

const noticeFields = z.strictObject({
  announced: day.describe('The day of the announcement.'),
  precision: z
    .enum(['on', 'by'])
    .optional()
    .describe('`by` if you know only that it was announced on that day or before.'),
  endOfSupport: day.optional().describe('The last day of support.'),
  removal: day.optional().describe('The day of the removal.'),
  source: link.describe('The announcement.'),
});

/** Checks that nothing ends before its end was announced. */
const inOrder = (written: Partial<z.output<typeof noticeFields>>, context: z.RefinementCtx): void => {
  const { announced = '', precision, endOfSupport, removal } = written;
  if (precision === 'by') return;
  for (const [key, date] of Object.entries({ endOfSupport, removal }))
    if (date !== undefined && date < announced)
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `is before its announcement on ${announced}`,
        params: { hint: 'Correct one of the two dates.' },
      });
};

/**
 * An announced end and the day of the announcement. The newest notice applies; older ones show that a date
 * was moved.
 */
const notice = noticeFields.superRefine(inOrder);

const deprecation = z.strictObject({
  replacement: id.optional().describe('The id of the replacement.'),
  migration: link.optional().describe('The migration guide.'),
  notices: z
    .array(notice)
    .default([])
    .describe('All announcements. The newest one applies, and the older ones show moved dates.'),
});

/** A part of a subject with its own stage. */
const facet = z.strictObject({
  id: namedId,
  name: text,
  transitions: z
    .array(
      transitionSchema.omit({ availability: true, reasons: true, event: true, to: true }).superRefine(whole),
    )
    .default([])
    .describe('The history of the part, as for a subject.'),
  rejected,
});

export const subjectSchema = z.strictObject({
  kind: namedId.describe('An id of the policy’s kinds.'),
  name: text.describe('The usual name.'),
  publisher: namedId.optional().describe('An id of the policy’s publishers; required if the policy has any.'),
  category: id.optional().describe('Groups subjects, such as by direction or purpose.'),
  subtype: id.optional().describe('Groups the subjects of a category.'),
  aliases: z.array(text).default([]).describe('Other names that people search for.'),
  description: text.optional().describe('One sentence that explains the subject.'),
  version: version.optional().describe('The current version, in quotes: as a number, 1.10 loses its zero.'),
  documentation: link.optional().describe('The page of its documentation.'),
  verified: day
    .optional()
    .describe('The last day on which a person checked this record against its sources.'),
  transitions: z
    .array(transitionSchema.superRefine(whole))
    .default([])
    .describe('The history, in any order. The current state is derived from these rows.'),
  rejected,
  breakingChanges: z.array(breakingChange).default([]).describe('Versions with breaking changes.'),
  deprecation: deprecation
    .optional()
    .describe('The end of the subject: dates, replacement and migration guide.'),
  facets: z.array(facet).default([]).describe('Parts with their own stage.'),
});

export type SubjectInput = z.input<typeof subjectSchema>;
/** A record as in its file, checked for shape. */
export type SubjectRecord = z.output<typeof subjectSchema>;
/** A row with its date, also where the file names a release. */
export interface TransitionRecord extends Omit<WrittenTransition, 'date' | 'since' | 'precision'> {
  readonly date: string;
  /** `release`: the day is not known, and the date is the last possible one. */
  readonly precision?: WrittenTransition['precision'] | 'release';
  readonly release?: string;
}
