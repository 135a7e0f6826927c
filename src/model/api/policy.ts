import * as z from 'zod';
import type { Shape } from './shape';
import {
  channel,
  clause,
  clauseId,
  dataAge,
  day,
  editionId,
  kindId,
  level,
  named,
  presenceName,
  stageId,
  subjectId,
  supportStateId,
  uri,
} from './parts';

const look = {
  name: z.string(),
  short: z.string().nullable(),
  aliases: z.array(z.string()),
  summary: z.string(),
  glyph: z.string(),
  hue: z.string(),
};

const policyClause = clause
  .extend({
    of: z.object({ axis: z.enum(['stage', 'support', 'edition', 'policy']), id: z.string() }),
    when: z.object({ kinds: z.array(kindId).nullable(), editions: z.array(editionId).nullable() }),
  })
  .meta({ id: 'PolicyClause' });

const counts = z.object({
  stages: z.record(z.string(), z.int()).describe('By stage in the policy’s order, then `unknown`.'),
  support: z
    .record(z.string(), z.int())
    .describe('By support state in the policy’s order, then `unknown`; `support-ended` if there is one.'),
  removed: z.int().describe('Removed, moved or split.'),
  present: z.int(),
});
export type StageCounts = Shape<typeof counts>;

const plural = named.extend({ plural: z.string() });

/** `api/v1/policy.json` */
export const policyDocument = z
  .object({
    title: z.string(),
    tagline: z.string(),
    language: z.string(),
    asOf: day,
    dataAge,
    disclaimer: z.string().nullable(),
    contribute: z.object({ edit: z.string().nullable(), report: z.string().nullable() }),
    kinds: z.array(plural.extend({ id: kindId, description: z.string() })),
    editions: z.array(named.extend({ id: editionId, description: z.string(), aliases: z.array(z.string()) })),
    stages: z.array(z.object({ id: stageId, ...look, ending: z.boolean() })),
    supportStates: z.array(z.object({ id: supportStateId, ...look })),
    expectations: z.array(
      named.extend({
        question: z.string(),
        scale: z
          .array(named.extend({ level: level.exclude(['unknown']).nullable() }))
          .nullable()
          .describe('From the strongest promise to the most limited.'),
        about: z.enum(['subject', 'policy']),
        group: z.enum(['use', 'help', 'break', 'next', 'why']),
      }),
    ),
    clauses: z.array(policyClause),
    transitions: z.array(z.object({ from: stageId, to: stageId, needs: z.array(z.string()) })),
    publishers: z.array(named.extend({ url: uri.nullable(), channels: z.array(channel) })),
    announcementChannels: z.array(named),
    categories: z.array(plural),
    counts,
  })
  .meta({ id: 'Policy', description: 'The policy, with the counts of the catalog.' });
export type ApiPolicy = Shape<typeof policyDocument>;

const aliased = named.extend({ aliases: z.array(z.string()), permalink: z.string() });

/** `api/v1/links.json` */
export const linksDocument = z
  .object({
    site: z.string().describe('The base address of all paths.'),
    patterns: z.record(z.string(), z.string()),
    stages: z.array(aliased.extend({ id: stageId })),
    supportStates: z.array(aliased.extend({ id: supportStateId })),
    kinds: z.array(named.extend({ id: kindId })),
    editions: z.array(named.extend({ id: editionId, aliases: z.array(z.string()) })),
    clauses: z.array(z.object({ id: clauseId, permalink: z.string() })),
    subjects: z.array(
      z.object({
        id: subjectId,
        label: z.string(),
        aliases: z.array(z.string()),
        permalink: z.string(),
        presence: presenceName,
        to: z.array(subjectId),
      }),
    ),
    redirects: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .meta({ id: 'Links', description: 'Every id that was published, with where it is.' });
export type LinksDocument = Shape<typeof linksDocument>;

const badgeAddress = z.string().describe('With {id}, and {part}: status, stage or support.');

/** `api/v1/index.json` */
export const entranceDocument = z
  .object({
    title: z.string(),
    description: z.string(),
    asOf: day,
    dataAge,
    site: z.string(),
    subjects: z.int(),
    policy: z.string(),
    catalog: z.string(),
    catalogBy: z.string().describe('With {by}, such as "stage", and {value}, an id.'),
    catalogCsv: z.string(),
    catalogLines: z.string().describe('The catalog as NDJSON: an entry a line.'),
    changes: z.string(),
    changesOfYear: z.string().describe('With {year}.'),
    links: z.string(),
    subject: z.string().describe('With {id}.'),
    status: z.string().describe('With {id}.'),
    openapi: z.string(),
    types: z.string(),
    statuses: z.string(),
    builder: z.string(),
    remark: z.string(),
    element: z.string(),
    badge: badgeAddress,
    badgePng: badgeAddress,
    badgeEndpoint: badgeAddress,
    card: z.string().describe('With {id}.'),
    oembed: z.string().describe('With {id}.'),
    markdown: z.string().describe('With {id}.'),
    llms: z.string(),
    changesAtom: z.string(),
    changesFeed: z.string(),
    deadlines: z.string(),
    subjectAtom: z.string().describe('With {id}.'),
    subjectCalendar: z.string().describe('With {id}.'),
    schemas: z.array(z.string()),
  })
  .meta({ id: 'Entrance' });
export type EntranceDocument = Shape<typeof entranceDocument>;
