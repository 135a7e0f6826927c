import * as z from 'zod';
import { day, dayOrMonth, id, link, namedId, text, version } from './primitives';

export const offer = z.enum(['offered', 'not-offered', 'unknown']);

/** A transition as written in a file. One row can change several axes; rows can be in any order. */
export const transitionSchema = z.strictObject({
  date: dayOrMonth.describe('The day, or the month where the day is not known.'),
  precision: z
    .enum(['on', 'by'])
    .optional()
    .describe('`on` that day; `by` that day, when it was first recorded then. A month has neither.'),
  after: day
    .optional()
    .describe('The last day on which it was not yet so. `date` is then the day on which it was found.'),
  status: z.enum(['done', 'planned']).default('done').describe('Whether it happened, or is planned.'),
  stage: id.optional().describe("A stage's id, or `unknown`."),
  support: id.optional().describe("A support state's id, or `unknown`."),
  availability: z.record(namedId, offer).optional().describe('By edition.'),
  reasons: z.record(namedId, text).optional().describe('Why an edition does not offer it, by edition.'),
  event: z
    .enum(['removed', 'returned', 'moved', 'split'])
    .optional()
    .describe('The subject left the catalog, or came back. `moved` has one new id, `split` several.'),
  to: z
    .union([id, z.array(id).min(2, 'needs two ids at least: use "moved" for one')], {
      error: 'must be an id, or a list of ids',
    })
    .optional()
    .describe('The new id, or ids, of what was moved or split.'),
  version: version.optional().describe('The version that was current at the end of that day.'),
  source: link.describe('The page that shows it.'),
  note: text.optional().describe('What a reader should know about it.'),
});

const rejectedFields = z.strictObject({
  date: day.describe('The day of the row that the import would write.'),
  stage: id.optional().describe('The stage that is not so.'),
  support: id.optional().describe('The support state that is not so.'),
  availability: z.record(namedId, offer).optional().describe('By edition: what is not so.'),
  event: transitionSchema.shape.event,
  reason: text.describe('Why it is not so, or which row of the record stands in its place.'),
  source: link.optional().describe('The page that shows it.'),
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
  .describe('What an imported row says and is not so, with the reason. The import leaves it out.');

type TransitionFields = z.output<typeof transitionSchema>;

/**
 * Checks that the parts of a row fit together. A part that could not be read is `undefined` here and was
 * already reported.
 */
const whole = (row: Partial<TransitionFields>, context: z.RefinementCtx): void => {
  const complain = (path: string[], message: string, hint: string): void =>
    context.addIssue({ code: 'custom', path, message, params: { hint } });
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
        'does not go with a plan, which nobody has found yet',
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
    .describe('Earlier last days to upgrade, which were announced and then moved. The import keeps them.'),
  date: day.optional().describe('The day on which it was released, if recorded.'),
});

const noticeFields = z.strictObject({
  announced: day.describe('The day on which customers were told.'),
  endOfSupport: day.optional().describe('The last day of support.'),
  removal: day.optional().describe('The day on which it goes.'),
  source: link.describe('The page that announces it.'),
});

/** Checks that nothing ends before its end was announced. */
const inOrder = (written: Partial<z.output<typeof noticeFields>>, context: z.RefinementCtx): void => {
  const { announced = '', endOfSupport, removal } = written;
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
  replacement: id.optional().describe('The id of the subject that takes its place.'),
  migration: link.optional().describe('A page that says how to move.'),
  notices: z
    .array(notice)
    .default([])
    .describe('What was announced, and when: the newest holds, the older ones show that a date was moved.'),
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
    .describe('Its life, as that of a subject.'),
  rejected,
});

export const subjectSchema = z.strictObject({
  kind: namedId.describe('An id of the policy’s kinds.'),
  name: text.describe('As people know it.'),
  publisher: namedId.describe('An id of the policy’s publishers: whose subject it is.'),
  category: id.optional().describe('Groups subjects, such as by direction or purpose.'),
  subtype: id.optional().describe('Groups the subjects of a category.'),
  aliases: z.array(text).default([]).describe('Other names that people search for.'),
  description: text.optional().describe('What it is, in a sentence.'),
  version: version
    .optional()
    .describe('The current version, in quotes: 1.10 as a number would lose its zero.'),
  documentation: link.optional().describe('The page that says how it is used.'),
  verified: day.optional().describe('The day on which a person last held this record against its source.'),
  transitions: z
    .array(transitionSchema.superRefine(whole))
    .default([])
    .describe(
      'Its life, in any order. The present state is what these rows say; it is written nowhere else.',
    ),
  rejected,
  breakingChanges: z.array(breakingChange).default([]).describe('Versions that broke something.'),
  deprecation: deprecation.optional().describe('How it ends: what takes its place, and when.'),
  facets: z.array(facet).default([]).describe('Parts that have a stage of their own.'),
});

export type SubjectInput = z.input<typeof subjectSchema>;
/** A record as in its file, checked for shape. */
export type SubjectRecord = z.output<typeof subjectSchema>;
export type TransitionRecord = z.output<typeof transitionSchema>;
