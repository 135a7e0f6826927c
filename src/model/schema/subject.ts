import * as z from 'zod';
import { breakingChange } from './breaking-change';
import { patterns } from './patterns';
import { notice } from './notice';
import { day, dayOrMonth, id, link, namedId, text, version } from './primitives';
import { say } from '../text/say';

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
    .union([id, z.array(id).min(2, say('schema.two-ids'))], {
      error: say('schema.ids'),
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
      message: say('schema.nothing-rejected'),
      params: { hint: say('schema.add-hint') },
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
    complain([], say('schema.no-date'), say('schema.no-date-hint'));
  if (row.since !== undefined)
    for (const key of ['date', 'precision', 'after'] as const)
      if (row[key] !== undefined)
        complain([key], say('schema.not-with-since'), say('schema.not-with-since-hint', { key }));
  if (row.precision !== undefined && row.date?.length === 7)
    complain(['precision'], say('schema.precision-of-month'), say('schema.precision-of-month-hint'));
  if (row.after !== undefined) {
    if (row.precision !== undefined || row.date?.length === 7)
      complain(['after'], say('schema.after-and-precision'), say('schema.after-and-precision-hint'));
    if (row.date !== undefined && row.after >= row.date)
      complain(
        ['after'],
        say('schema.after-too-late', { date: row.date }),
        say('schema.after-too-late-hint'),
      );
    if (row.status === 'planned')
      complain(['after'], say('schema.after-of-plan'), say('schema.after-of-plan-hint'));
  }
  if (row.event === 'moved' && typeof row.to !== 'string')
    complain(['to'], say('schema.moved-to'), say('schema.moved-to-hint'));
  if (row.event === 'split' && !Array.isArray(row.to))
    complain(['to'], say('schema.split-to'), say('schema.split-to-hint'));
  if (row.to !== undefined && row.event !== 'moved' && row.event !== 'split')
    complain(['to'], say('schema.to-without-event'), say('schema.to-without-event-hint'));
  for (const edition of Object.keys(row.reasons ?? {}))
    if (row.availability?.[edition] !== 'not-offered')
      complain(['reasons', edition], say('schema.reason-in-row'), say('schema.reason-in-row-hint'));
};

const deprecation = z.strictObject({
  replacement: z
    .union([id, z.array(id).min(1)], { error: say('schema.ids') })
    .optional()
    .describe('The id of the replacement, or a list of ids if there are several.'),
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
  logo: z
    .string()
    .regex(patterns.logo.regex, patterns.logo.error)
    .optional()
    .describe('A picture beside the name: an SVG, PNG or WebP file of the static folder, at most 50 KB.'),
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
