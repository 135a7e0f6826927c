import * as z from 'zod';
import { day, id, link, namedId, text, version } from './primitives';
import { offer, subjectSchema } from './subject';
import { say } from '../text/say';

/** Mapping languages can turn a list of one into its entry, so both are accepted. */
const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(entry).default([]),
  );

/**
 * The state of a subject at the end of one day, according to a source. A missing key means "not recorded".
 */
const snapshotFields = z.strictObject({
  date: day.optional(),
  /** The first release with this state, in place of a day. */
  since: version.optional(),
  /** The release before the first one with this state, in place of a day. */
  after: version.optional(),
  /** The last release with this state. */
  until: version.optional(),
  /** `by`: all of it was possibly true before that day. */
  precision: z.enum(['on', 'by']).default('on'),
  /** Here and below in the words of the source: names and aliases of the policy are accepted. */
  stage: text.optional(),
  support: text.optional(),
  /** By edition. */
  availability: z.record(text, offer).optional(),
  /** By edition that does not offer the subject. */
  reasons: z.record(text, text).optional(),
  /** Axes that the source does not mention, unlike empty ones. They keep their state. */
  unchanged: listOf(z.enum(['stage', 'support', 'availability'])),
  /** The subject no longer exists. */
  removed: z.boolean().default(false),
  /** The subject has another id since that day, or several. */
  event: z.enum(['moved', 'split']).optional(),
  to: z.union([id, z.array(id)]).optional(),
  /** The announced end, as known on that day. */
  notice: z
    .strictObject({
      /** If unknown, it was announced by the day of the snapshot. */
      announced: day.optional(),
      endOfSupport: day.optional(),
      removal: day.optional(),
      /** Releases in place of these days. */
      since: version.optional(),
      until: version.optional(),
      removedIn: version.optional(),
      /** The default is the source of the snapshot. */
      source: link.optional(),
    })
    .optional(),
  version: version.optional(),
  source: link,
  note: text.optional(),
});

/** The fields of which a snapshot has exactly one. */
const starts = ['date', 'since', 'after'] as const;

const hasOneStart = (
  row: Partial<Record<(typeof starts)[number], unknown>>,
  context: z.RefinementCtx,
): void => {
  if (starts.filter((key) => row[key] !== undefined).length !== 1)
    context.addIssue({
      code: 'custom',
      path: ['date'],
      message: say('schema.when-needed'),
    });
};

/** Checks that no reason and no new id is lost. */
const whole = (row: Partial<z.output<typeof snapshotFields>>, context: z.RefinementCtx): void => {
  for (const edition of Object.keys(row.reasons ?? {}))
    if (row.availability?.[edition] !== 'not-offered')
      context.addIssue({
        code: 'custom',
        path: ['reasons', edition],
        message: say('schema.reason-in-snapshot'),
      });
  if (row.to !== undefined && row.event === undefined)
    context.addIssue({ code: 'custom', path: ['to'], message: 'needs "event": "moved" or "split"' });
};

const snapshot = snapshotFields.superRefine(hasOneStart).superRefine(whole);

const facet = z.strictObject({
  id: namedId,
  name: text,
  snapshots: listOf(
    snapshotFields
      .omit({ availability: true, reasons: true, event: true, to: true, notice: true })
      .superRefine(hasOneStart),
  ),
});

/** Keys of a record. */
const recordKey = z.enum(subjectSchema.keyof().options);

/** A mapping's answer for an item that it can map. Transitions are derived from the snapshots. */
export const mappedSchema = z.strictObject({
  id,
  /** The record without the parts derived from snapshots. It is checked as a whole after those were read. */
  subject: z.looseObject({
    aliases: listOf(z.unknown()),
    breakingChanges: listOf(z.unknown()),
    transitions: listOf(z.unknown()),
  }),
  /** In any order. The last one of a day applies. */
  snapshots: listOf(snapshot),
  facets: listOf(facet),
  /**
   * Record keys that every import overwrites. Other keys are written once and then maintained by people. By
   * default all keys in the answer.
   */
  owns: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(recordKey).optional()),
  /** Facts from the source that have no place in a record. */
  unplaced: listOf(text),
});

/** A mapping's answer for an item that it cannot map. */
export const unmappableSchema = z.strictObject({ unmappable: text });

/** A snapshot as a mapping returns it: with a day, or with a release. */
export type MappedSnapshot = z.output<typeof snapshot>;
/** A snapshot with its day, or with its release and that day or an earlier one, for the order. */
export type Snapshot = Omit<MappedSnapshot, 'date' | 'since' | 'after' | 'until'> & {
  readonly date: string;
  readonly release?: string;
  /** The place of the release in the table. */
  readonly place?: number;
};
