import * as z from 'zod';
import { day, id, link, namedId, text, version } from './primitives';
import { offer, subjectSchema } from './subject';

/** A mapping language may turn a list of one into the one; whoever writes the mapping need not think of it. */
const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(entry).default([]),
  );

/** What a source says of a subject at the end of one day. A key that is left out means: not recorded. */
const snapshot = z.strictObject({
  date: day,
  /** `by`: all of it may have been so before that day. */
  precision: z.enum(['on', 'by']).default('on'),
  /** Here and below in the words of the source: the policy's names and aliases are understood. */
  stage: text.optional(),
  support: text.optional(),
  /** By edition. */
  availability: z.record(text, offer).optional(),
  /** Axes on which the source is silent, as opposed to blank: they stay as they were. */
  unchanged: listOf(z.enum(['stage', 'support', 'availability'])),
  /** The subject is no longer there. */
  removed: z.boolean().default(false),
  version: version.optional(),
  source: link,
  note: text.optional(),
});

const facet = z.strictObject({ id: namedId, name: text, snapshots: listOf(snapshot) });

/** Keys of a record. */
const recordKey = z.enum(subjectSchema.keyof().options);

/** What a mapping answers for an item that it has a place for. Transitions come from the snapshots. */
export const mappedSchema = z.strictObject({
  id,
  /** The record, without what the snapshots tell; it is checked as a whole once they have been read. */
  subject: z.looseObject({
    aliases: listOf(z.unknown()),
    breakingChanges: listOf(z.unknown()),
    transitions: listOf(z.unknown()),
  }),
  /** In any order; of several on one day the last one holds. */
  snapshots: listOf(snapshot),
  facets: listOf(facet),
  /** Keys of the record that follow the source on every import. The others are written once and belong to people from then on. All that is answered, without it. */
  owns: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(recordKey).optional()),
  /** What the source says and a record has no place for. */
  unplaced: listOf(text),
});

/** What a mapping answers for an item that it has no place for. */
export const unmappableSchema = z.strictObject({ unmappable: text });

export type Snapshot = z.output<typeof snapshot>;
