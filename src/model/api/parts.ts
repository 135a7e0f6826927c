import * as z from 'zod';
import type { Shape } from './shape';

/**
 * Schemas that the API's documents share. `meta.id` names a schema in JSON Schema, OpenAPI and the type
 * declarations.
 */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', format: 'date', description: 'A day, YYYY-MM-DD.' });

/** An absolute address. */
export const uri = z.string().meta({ format: 'uri' });

/** An absolute address with parameters in braces, such as `{id}`. */
export const uriTemplate = z.string().meta({ format: 'uri-template' });

/** An id of the dataset: a string in JSON Schema, a union of the dataset's ids in the type declarations. */
const idOf = (name: string, description: string) => z.string().meta({ id: name, description });

export const subjectId = idOf('SubjectId', 'The id of a subject.');
export const stageId = idOf('StageId', 'The id of a release stage.');
export const supportStateId = idOf('SupportStateId', 'The id of a support state.');
export const editionId = idOf('EditionId', 'The id of an edition.');
export const kindId = idOf('KindId', 'The id of a kind of subject.');
export const clauseId = idOf('ClauseId', 'The id of a clause of the policy.');

const unknown = z.literal('unknown');
const notApplicable = z.literal('not-applicable');
/** Or unknown. */
export const stageOrUnknown = z.union([stageId, unknown]);
export const supportOrUnknown = z.union([supportStateId, z.literal('support-ended'), notApplicable, unknown]);

export const dataAge = z
  .object({
    dataAsOf: day.nullable().describe('The day on which the data was last read from its source.'),
    freshUntil: day.nullable().describe('The last day on which the data counts as current.'),
    freshness: z
      .enum(['current', 'stale', 'unknown'])
      .describe('On the day `asOf`. "stale": older than the policy allows; "unknown": the data has no day.'),
  })
  .meta({ id: 'DataAge', description: 'The age of the data.' });
export type DataAge = Shape<typeof dataAge>;

export const precision = z.enum(['on', 'by', 'month', 'release']).meta({
  id: 'Precision',
  description:
    'On that day, by that day, or some day of that month. "release": only the release is known, and it was out by that day.',
});
export type Precision = Shape<typeof precision>;

/** The last day before a change was found. With `date` this is an interval. */
export const after = day
  .nullable()
  .describe('With `by`: the last day with the old value. Null if this is the first record.');

/** The release that a date is written by. */
export const release = z
  .string()
  .nullable()
  .describe('The release that brought it; null if the data only has a date.');

/** A release in place of a day. */
export const datedRelease = z.object({ version: z.string(), precision: precision.nullable() }).nullable();

/** How exactly a date is known. */
export const dating = { precision, after, release };
/** The same for a date that can be null. */
export const datingOrNull = { ...dating, precision: precision.nullable() };

export const offer = z.enum(['offered', 'not-offered', 'not-applicable', 'unknown']).meta({
  id: 'Offer',
  description:
    'Whether an edition offers a subject. "not-applicable": items of this kind have no editions; "unknown": we have no data.',
});
export type Offer = Shape<typeof offer>;

export const level = z.enum(['good', 'caution', 'stop', 'unknown']).meta({
  id: 'Level',
  description: 'How far a reader can rely on something. "unknown": too little is known to say.',
});
export type Level = Shape<typeof level>;

export const verdict = z
  .object({ level, sentence: z.string().describe('A complete text, with the name of the edition.') })
  .meta({
    id: 'Verdict',
    description:
      'How far a reader of one edition can rely on the subject, and why. Never better than an answer behind it.',
  });
export type Verdict = Shape<typeof verdict>;

export const named = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Named', description: 'An id and what it is called.' });
export type Named = Shape<typeof named>;

export const partGroup = z
  .object({ parts: z.array(named), stage: stageOrUnknown, support: supportOrUnknown })
  .meta({
    id: 'PartGroup',
    description:
      'Parts of a subject in one stage and support state. Without parts: the subject as a whole, and the parts like it.',
  });
export type DocumentPartGroup = Shape<typeof partGroup>;

/** Empty for most subjects. */
export const partGroups = z
  .array(partGroup)
  .describe('If parts differ from the subject, the subject and its parts by stage and support state.');

export const presenceName = z
  .enum(['present', 'not-yet', 'removed', 'moved', 'split'])
  .meta({ id: 'PresenceName', description: 'Whether a subject is there, and if not, why not.' });

export const logo = z.string().describe('A picture of the subject: site path without the base URL.');

export const subjectLink = z
  .object({
    id: subjectId,
    name: z.string(),
    label: z.string().describe('Its name, with a part that distinguishes it from others with the same name.'),
    permalink: z.string().describe('Site path without the base URL.'),
  })
  .meta({ id: 'SubjectLink' });
export type DocumentSubject = Shape<typeof subjectLink>;

const axisFields = {
  name: z.string(),
  since: day.nullable(),
  ...datingOrNull,
  source: uri.nullable(),
};

export const stageAxis = z
  .object({ id: stageOrUnknown, ...axisFields })
  .meta({ id: 'StageAxis', description: 'A release stage, and since when. "unknown": we have no data.' });
export type DocumentAxis = Shape<typeof stageAxis>;

export const supportAxis = z.object({ id: supportOrUnknown, ...axisFields }).meta({
  id: 'SupportAxis',
  description:
    'A support state, and since when. "unknown": we have no data; "not-applicable": items of this kind have none; "support-ended": its announced end has passed.',
});

export const statusWords = z
  .object({ stage: z.string(), support: z.string().nullable(), text: z.string() })
  .meta({ id: 'StatusWords', description: 'The words that every surface uses.' });

const presenceEvent = z
  .discriminatedUnion('is', [
    z.object({ is: z.literal('removed') }),
    z.object({ is: z.literal('returned') }),
    z.object({ is: z.literal('moved'), to: z.tuple([subjectId]) }),
    z.object({ is: z.literal('split'), to: z.array(subjectId) }),
  ])
  .meta({ id: 'PresenceEvent' });
export type PresenceEvent = Shape<typeof presenceEvent>;

export const change = z
  .discriminatedUnion('axis', [
    z.object({ axis: z.literal('stage'), from: stageOrUnknown, to: stageOrUnknown }),
    z.object({ axis: z.literal('support'), from: supportOrUnknown, to: supportOrUnknown }),
    z.object({ axis: z.literal('availability'), edition: editionId, from: offer, to: offer }),
    z.object({ axis: z.literal('presence'), event: presenceEvent }),
  ])
  .meta({ id: 'Change', description: 'One axis that changed. "unknown" as `from` means first recorded.' });
export type Change = Shape<typeof change>;

export const entryStatus = z.enum(['done', 'planned', 'overdue']).meta({ id: 'EntryStatus' });

export const clause = z
  .object({
    id: clauseId,
    expectation: z.string(),
    source: z.string().describe('The name of the stage, support state or edition of the clause.'),
    condition: z.string().describe('Its condition in words; empty if it always applies.'),
    sentence: z.string(),
    value: z.string().nullable().describe("A value of the expectation's scale."),
    from: day.nullable(),
    until: day.nullable(),
    releases: z
      .object({ from: datedRelease, until: datedRelease })
      .nullable()
      .describe(
        'The releases that the days are written by; null without any. Without its day, a release has no date yet.',
      ),
    facts: z.array(z.string()),
    permalink: z.string().describe('Site path with anchor.'),
  })
  .meta({ id: 'Clause' });
export type DocumentClause = Shape<typeof clause>;

export const channel = z
  .object({
    id: z.string(),
    by: z.enum(['team', 'community', 'terms']),
    name: z.string(),
    url: uri,
    support: z.array(z.string()).optional(),
    editions: z.array(z.string()).optional(),
  })
  .meta({ id: 'Channel' });

export const policyEffect = z
  .object({
    date: day,
    precision,
    release,
    status: z.enum(['done', 'planned']),
    expectation: z.string(),
    editions: z.array(editionId),
    before: z.string().describe('The answer before that day, in words.'),
    after: z.string().describe('The answer from that day on.'),
    clauses: z.array(clauseId).describe('The clauses of the later answer.'),
  })
  .meta({
    id: 'PolicyEffect',
    description: 'An answer that changes on a day because the policy changes.',
  });
export type PolicyEffect = Shape<typeof policyEffect>;

/** How exactly the day of an announcement is known. */
export const announcedPrecision = z
  .enum(['on', 'by'])
  .describe('`by`: it was announced on that day or before.');

export const notice = z
  .object({
    announced: day,
    precision: announcedPrecision,
    endOfSupport: day.nullable(),
    removal: day.nullable(),
    releases: z
      .object({
        announced: datedRelease,
        endOfSupport: datedRelease,
        removal: datedRelease,
      })
      .describe('The releases that the dates name. A release without a day has no date yet.'),
    source: uri,
  })
  .meta({
    id: 'Notice',
    description: 'An announced end, or an earlier announcement that was replaced.',
  });
export type DocumentNotice = Shape<typeof notice>;
