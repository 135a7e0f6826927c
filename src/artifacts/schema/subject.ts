import * as z from 'zod';
import {
  after,
  change,
  channel,
  clause,
  dataAge,
  day,
  editionId,
  entryStatus,
  kindId,
  named,
  notice,
  offer,
  policyEffect,
  precision,
  presenceName,
  stageAxis,
  stageOrUnknown,
  statusWords,
  subjectId,
  subjectLink,
  supportAxis,
  supportOrUnknown,
} from './parts';
import { answer } from './answer';

const guidance = z
  .object({
    edition: editionId,
    notApplicable: z.enum(['not-offered', 'gone', 'not-yet']).nullable(),
    answers: z.array(answer),
    planned: z.boolean().describe('Whether it holds only if a plan is carried out.'),
  })
  .meta({ id: 'Guidance' });

const timelineEntry = z
  .object({
    date: day,
    precision,
    after,
    status: entryStatus,
    changes: z.array(change),
    version: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
    isNews: z.boolean().describe('False where it was only recorded for the first time that day.'),
  })
  .meta({ id: 'TimelineEntry' });

const deadline = z
  .object({
    date: day,
    what: z.enum(['upgrade', 'end-of-support', 'removal', 'planned']),
    version: z.string().nullable(),
    isPast: z.boolean(),
    isOverdue: z.boolean(),
    source: z.string().nullable(),
  })
  .meta({ id: 'Deadline' });

/** `api/v1/subjects/<id>.json` */
export const subjectDocument = z
  .object({
    id: subjectId,
    name: z.string(),
    label: z.string(),
    kind: named.extend({ id: kindId }),
    category: named.nullable(),
    subtype: named.nullable(),
    publisher: z.object({
      id: z.string(),
      name: z.string(),
      url: z.string().nullable(),
      channels: z.array(channel),
    }),
    aliases: z.array(z.string()),
    description: z.string().nullable(),
    version: z.string().nullable(),
    documentation: z.string().nullable(),
    asOf: day,
    dataAge,
    lastChanged: day.nullable(),
    verified: day.nullable(),
    verifyBy: day.nullable().describe('The last day for which the record counts as confirmed.'),
    presence: z.object({
      is: presenceName,
      since: day.nullable(),
      precision: precision.nullable(),
      after,
      source: z.string().nullable(),
      to: z.array(subjectLink),
      similar: z.array(subjectLink).describe('Subjects of a like id. Nobody’s promise.'),
    }),
    status: statusWords,
    stage: stageAxis,
    support: supportAxis,
    supportEnded: z
      .object({
        on: day.describe('The last day of support.'),
        announced: day,
        source: z.string(),
        recorded: named
          .extend({ id: supportOrUnknown })
          .describe('The support state that the record still has.'),
      })
      .nullable()
      .describe('The announced end of support, from the day after it; null otherwise.'),
    availability: z.array(
      z.object({
        edition: editionId,
        value: offer,
        reason: z.string().nullable(),
        since: day.nullable(),
        precision: precision.nullable(),
        after,
      }),
    ),
    guidance: z.array(guidance),
    clauses: z.record(z.string(), clause),
    facets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        stage: stageAxis,
        support: supportAxis,
        timeline: z.array(timelineEntry),
      }),
    ),
    deadlines: z.array(deadline),
    policyChanges: z
      .array(policyEffect)
      .describe('Answers that a dated change of the policy has changed or will change, soonest first.'),
    outlook: z
      .object({
        steps: z.array(
          z.object({
            to: named,
            needs: z.array(z.object({ what: z.string(), isMet: z.boolean() })),
            planned: day.nullable(),
          }),
        ),
        earliestRemoval: z.discriminatedUnion('because', [
          z.object({ date: day, because: z.literal('announced'), notice: z.null() }),
          z.object({
            date: day,
            because: z.literal('notice'),
            notice: z.int().describe('The notice in days that it was reckoned with.'),
          }),
          z.object({ date: z.null(), because: z.literal('silent'), notice: z.null() }),
          z.object({ date: z.null(), because: z.literal('not-applicable'), notice: z.null() }),
        ]),
      })
      .describe('What may come next by the policy, whether or not anybody plans it.'),
    deprecation: z
      .object({
        current: notice.nullable(),
        earlier: z.array(notice),
        replacement: subjectLink.nullable(),
        migration: z.string().nullable(),
      })
      .nullable(),
    breakingChanges: z.array(
      z.object({
        version: z.string(),
        deadline: day.nullable(),
        movedFrom: z.array(day).describe('Earlier deadlines, which were announced and then moved.'),
        date: day.nullable(),
      }),
    ),
    timeline: z.array(timelineEntry),
    replaces: z.array(subjectLink),
    permalink: z.string(),
    disclaimer: z.string().nullable(),
    file: z.string(),
  })
  .meta({ id: 'Subject', description: 'Everything about one subject, for one day.' });

const catalogAxisFields = {
  name: z.string(),
  since: day.nullable(),
  precision: precision.nullable(),
  after,
};

/** An entry of `api/v1/catalog.json` */
export const catalogEntry = z
  .object({
    id: subjectId,
    name: z.string(),
    label: z.string(),
    kind: kindId,
    category: z.string().nullable(),
    subtype: z.string().nullable(),
    publisher: z.string(),
    aliases: z.array(z.string()),
    presence: presenceName,
    status: z.string(),
    stage: z.object({ id: stageOrUnknown, ...catalogAxisFields }),
    support: z.object({ id: supportOrUnknown, ...catalogAxisFields }),
    availability: z.array(z.object({ edition: editionId, value: offer })),
    version: z.string().nullable(),
    lastChanged: day.nullable(),
    permalink: z.string(),
  })
  .meta({ id: 'CatalogEntry' });

/** An entry of `api/v1/changes.json` */
export const subjectChange = z
  .object({
    key: z.string().describe('Stays when the entry is corrected.'),
    subject: subjectLink,
    date: day,
    precision,
    after,
    status: entryStatus,
    text: z.string(),
    changes: z.array(change),
    version: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
  })
  .meta({ id: 'SubjectChange' });
