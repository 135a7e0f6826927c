import * as z from 'zod';
import {
  axis,
  change,
  channel,
  clause,
  dataAge,
  day,
  entryStatus,
  named,
  notice,
  offer,
  policyEffect,
  precision,
  presenceName,
  statusWords,
  subjectLink,
} from './parts';

const openAxes = z.array(z.enum(['stage', 'support']));

const answer = z
  .discriminatedUnion('is', [
    z.object({
      expectation: z.string(),
      is: z.literal('answered'),
      value: z
        .string()
        .nullable()
        .describe('A value of the scale; null where the clause’s sentence is the answer.'),
      clauses: z.array(z.string()).describe('The clauses that decide.'),
      narrowed: z.array(z.string()).describe('Clauses that promise more and do not hold here.'),
      unrecorded: openAxes.describe('Axes that are not recorded and could make it less.'),
    }),
    z.object({ expectation: z.string(), is: z.literal('silent'), unrecorded: openAxes }),
  ])
  .meta({
    id: 'Answer',
    description: 'What the policy answers to one expectation; "silent": it does not say.',
  });

const guidance = z
  .object({
    edition: z.string(),
    notApplicable: z.enum(['not-offered', 'gone', 'not-yet']).nullable(),
    answers: z.array(answer),
    planned: z.boolean().describe('Whether it holds only if a plan is carried out.'),
  })
  .meta({ id: 'Guidance' });

const timelineEntry = z
  .object({
    date: day,
    precision,
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
    id: z.string(),
    name: z.string(),
    label: z.string(),
    kind: named,
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
    presence: z.object({
      is: presenceName,
      since: day.nullable(),
      precision: precision.nullable(),
      source: z.string().nullable(),
      to: z.array(subjectLink),
      similar: z.array(subjectLink).describe('Subjects of a like id. Nobody’s promise.'),
    }),
    status: statusWords,
    stage: axis,
    support: axis,
    availability: z.array(
      z.object({
        edition: z.string(),
        value: offer,
        reason: z.string().nullable(),
        since: day.nullable(),
        precision: precision.nullable(),
      }),
    ),
    guidance: z.array(guidance),
    clauses: z.record(z.string(), clause),
    facets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        stage: axis,
        support: axis,
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
        earliestRemoval: z.object({
          date: day.nullable(),
          because: z.enum(['announced', 'notice', 'silent', 'not-applicable']),
          notice: z.int().nullable().describe('The notice in days that it was reckoned with.'),
        }),
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
      z.object({ version: z.string(), deadline: day.nullable(), date: day.nullable() }),
    ),
    timeline: z.array(timelineEntry),
    replaces: z.array(subjectLink),
    permalink: z.string(),
    disclaimer: z.string().nullable(),
    file: z.string(),
  })
  .meta({ id: 'Subject', description: 'Everything about one subject, for one day.' });

/** `api/v1/status/<id>.json` */
export const statusDocument = z
  .object({
    id: z.string(),
    label: z.string(),
    permalink: z.string(),
    asOf: day,
    dataAge,
    changesOn: day.nullable(),
    presence: presenceName,
    to: z.array(subjectLink),
    status: z.string(),
    stage: z.string(),
    support: z.string(),
    chips: z
      .array(
        z.object({
          text: z.string(),
          fill: z.string().nullable(),
          line: z.string().nullable(),
          broken: z.string().nullable(),
          colors: z.tuple([z.string(), z.string(), z.string(), z.string()]),
        }),
      )
      .describe('What a badge shows, ready to be drawn on a square of 16.'),
    editions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        offer,
        reason: z.string().nullable(),
        answers: z.array(z.object({ name: z.string(), value: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Status', description: 'A subject’s status, small: badges and cards are drawn from it.' });

const catalogAxis = z
  .object({ id: z.string(), name: z.string(), since: day.nullable(), precision: precision.nullable() })
  .meta({ id: 'CatalogAxis' });

/** An entry of `api/v1/catalog.json` */
export const catalogEntry = z
  .object({
    id: z.string(),
    name: z.string(),
    label: z.string(),
    kind: z.string(),
    category: z.string().nullable(),
    subtype: z.string().nullable(),
    publisher: z.string(),
    aliases: z.array(z.string()),
    presence: presenceName,
    status: z.string(),
    stage: catalogAxis,
    support: catalogAxis,
    availability: z.array(z.object({ edition: z.string(), value: offer })),
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
    status: entryStatus,
    text: z.string(),
    changes: z.array(change),
    version: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
  })
  .meta({ id: 'SubjectChange' });
