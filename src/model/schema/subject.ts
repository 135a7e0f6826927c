import * as z from 'zod';
import { day, dayOrMonth, id, link, namedId, text, version } from './primitives';

export const offer = z.enum(['offered', 'not-offered', 'unknown']);

/** A transition as it is written. One row may change several axes; rows may stand in any order. */
export const transitionSchema = z.strictObject({
  /** The day, or the month where the day is not known. */
  date: dayOrMonth,
  /** `on` that day; `by` that day, when it was first recorded then. A month has neither. */
  precision: z.enum(['on', 'by']).optional(),
  status: z.enum(['done', 'planned']).default('done'),
  /** A stage's id, or `unknown`. */
  stage: id.optional(),
  /** A support state's id, or `unknown`. */
  support: id.optional(),
  /** By edition. */
  availability: z.record(namedId, offer).optional(),
  /** Why an edition does not offer it, by edition. */
  reasons: z.record(namedId, text).optional(),
  /** The subject left the catalog, or came back. `moved` has one new id, `split` several. */
  event: z.enum(['removed', 'returned', 'moved', 'split']).optional(),
  /** The new id, or ids, of what was moved or split. */
  to: z.union([id, z.array(id).min(2, 'needs two ids at least: use "moved" for one')]).optional(),
  /** The version that was current at the end of that day. */
  version: version.optional(),
  /** The page that shows it. */
  source: link,
  note: text.optional(),
});

type TransitionFields = z.output<typeof transitionSchema>;

/** What one row says must fit together. A part that could not be read is `undefined` here and has its own problem. */
const whole = (row: Partial<TransitionFields>, context: z.RefinementCtx): void => {
  const complain = (key: string, message: string, ...more: string[]): void =>
    context.addIssue({ code: 'custom', path: [key, ...more], message });
  if (row.precision !== undefined && row.date?.length === 7)
    complain('precision', 'does not go with a month: a month has no day to be on or by');
  if (row.event === 'moved' && typeof row.to !== 'string')
    complain('to', 'must be the one new id of what was moved');
  if (row.event === 'split' && !Array.isArray(row.to))
    complain('to', 'must be the list of new ids of what was split');
  if (row.to !== undefined && row.event !== 'moved' && row.event !== 'split')
    complain('to', 'needs "event: moved" or "event: split"');
  for (const edition of Object.keys(row.reasons ?? {}))
    if (row.availability?.[edition] !== 'not-offered')
      complain('reasons', 'needs "not-offered" for the same edition in the same row', edition);
};

const breakingChange = z.strictObject({
  version,
  /** The last day to upgrade. */
  deadline: day.optional(),
  /** The day on which it was released, if recorded. */
  date: day.optional(),
});

/** What was announced of the end, and when. The newest notice holds; the older ones show that a date was moved. */
const notice = z.strictObject({
  announced: day,
  endOfSupport: day.optional(),
  removal: day.optional(),
  source: link,
});

const deprecation = z.strictObject({
  /** The id of the subject that takes its place. */
  replacement: id.optional(),
  /** A page that says how to move. */
  migration: link.optional(),
  notices: z.array(notice).default([]),
});

/** A part of a subject that has a stage of its own. */
const facet = z.strictObject({
  id: namedId,
  name: text,
  transitions: z
    .array(
      transitionSchema.omit({ availability: true, reasons: true, event: true, to: true }).superRefine(whole),
    )
    .default([]),
});

export const subjectSchema = z.strictObject({
  kind: namedId,
  name: text,
  publisher: namedId,
  category: id.optional(),
  subtype: id.optional(),
  /** Other names that people search for. */
  aliases: z.array(text).default([]),
  description: text.optional(),
  version: version.optional(),
  documentation: link.optional(),
  /** The day on which a person last held this record against its source. */
  verified: day.optional(),
  transitions: z.array(transitionSchema.superRefine(whole)).default([]),
  breakingChanges: z.array(breakingChange).default([]),
  deprecation: deprecation.optional(),
  facets: z.array(facet).default([]),
});

export type SubjectInput = z.input<typeof subjectSchema>;
/** A record as it stands in its file, checked for shape. */
export type SubjectRecord = z.output<typeof subjectSchema>;
export type TransitionRecord = z.output<typeof transitionSchema>;
