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
  precision,
  presenceName,
  stageId,
  subjectId,
  supportStateId,
  uri,
  uriTemplate,
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
    .describe(
      'By support state in the policy’s order, then `unknown`; `support-ended` and `not-applicable` if there is one.',
    ),
  removed: z.int().describe('Removed, moved or split.'),
  present: z.int(),
});
export type StageCounts = Shape<typeof counts>;

const plural = named.extend({ plural: z.string() });

/** The list of the subjects of a kind, stage, support state, category or publisher. */
const list = { uri: uri.describe('The list of its subjects.') };

const valuesByDimension = z
  .record(z.string(), z.string())
  .describe('The value of the edition, by dimension.');

const breakingWindow = z
  .object({
    onlyIn: z.array(z.string()).nullable().describe('The releases that can have one; null for all.'),
    after: z
      .int()
      .nullable()
      .describe('The least number of releases since the last one, and since the stage began.'),
  })
  .nullable()
  .describe('When the stage allows breaking changes; null without a limit.');

/** `api/v1/policy.json` */
export const policyDocument = z
  .object({
    title: z.string(),
    tagline: z.string(),
    language: z.string(),
    asOf: day,
    dataAge,
    disclaimer: z.string().nullable(),
    contribute: z.object({ edit: uriTemplate.nullable(), report: uriTemplate.nullable() }),
    releases: z
      .array(
        z.object({
          version: z.string(),
          date: day.nullable().describe('Null if it is not known.'),
          precision: precision.nullable(),
          planned: z.boolean(),
        }),
      )
      .describe('The releases that the data names in place of days, from the first to the last.'),
    kinds: z.array(
      plural.extend({
        id: kindId,
        description: z.string(),
        notApplicable: z
          .array(z.enum(['support', 'editions', 'publisher']))
          .describe('What items of this kind cannot have, so that nothing is missing.'),
        ...list,
      }),
    ),
    editionDimensions: z
      .array(named.extend({ values: z.array(named.extend({ aliases: z.array(z.string()) })) }))
      .describe(
        'The dimensions of editions, such as the tier and the offering, with their values; empty without any.',
      ),
    editions: z.array(
      named.extend({
        id: editionId,
        description: z.string(),
        aliases: z.array(z.string()),
        in: valuesByDimension,
      }),
    ),
    stages: z.array(
      z.object({ id: stageId, ...look, ending: z.boolean(), breakingChanges: breakingWindow, ...list }),
    ),
    supportStates: z.array(z.object({ id: supportStateId, ...look, ...list })),
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
    publishers: z.array(named.extend({ url: uri.nullable(), channels: z.array(channel), ...list })),
    announcementChannels: z.array(named),
    categories: z.array(plural.extend(list)),
    counts,
  })
  .meta({ id: 'Policy', description: 'The policy, with the counts of the catalog.' });
export type ApiPolicy = Shape<typeof policyDocument>;

const aliased = named.extend({ aliases: z.array(z.string()), permalink: z.string() });

/** `api/v1/links.json` */
export const linksDocument = z
  .object({
    site: uri.describe('The base address of all paths.'),
    patterns: z.record(z.string(), z.string()),
    stages: z.array(aliased.extend({ id: stageId })),
    supportStates: z.array(aliased.extend({ id: supportStateId })),
    kinds: z.array(named.extend({ id: kindId })),
    editions: z.array(named.extend({ id: editionId, aliases: z.array(z.string()), in: valuesByDimension })),
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

/** An address with `{id}`, the id of a subject. */
const bySubject = uriTemplate.describe('With {id}.');
const badgeAddress = uriTemplate.describe('With {id}, and {part}: status, stage or support.');
const pageAddress = uriTemplate.describe('With {axis}: stages or support; and {id}, an id of it.');

/** `api/v1/index.json` */
export const entranceDocument = z
  .object({
    title: z.string(),
    description: z.string(),
    asOf: day,
    dataAge,
    site: uri,
    subjects: z.int(),
    policy: uri,
    catalog: uri,
    catalogBy: uriTemplate.describe('With {by}, such as "stage", and {value}, an id.'),
    catalogCsv: uri,
    catalogLines: uri.describe('The catalog as NDJSON, one item per line.'),
    changes: uri,
    changesOfYear: uriTemplate.describe('With {year}.'),
    links: uri,
    subject: bySubject,
    status: bySubject,
    openapi: uri,
    types: uri,
    typesCommonJs: uri,
    statuses: uri,
    builder: uri,
    builderTypes: uri,
    builderCommonJs: uri,
    builderCommonJsTypes: uri,
    remark: uri,
    remarkTypes: uri,
    element: uri,
    elementRelease: uriTemplate.describe('A version that never changes, with {version}.'),
    elementIntegrity: uriTemplate.describe('Its hash, with {version}.'),
    badge: badgeAddress,
    badgePng: badgeAddress,
    badgeEndpoint: badgeAddress,
    badgeStyles: uriTemplate.describe('With {id}, {part} and {style}: flat, flat-square or for-the-badge.'),
    badgeOfPart: uriTemplate.describe('A badge of a part of a subject, with {id}, {facet} and {part}.'),
    badgeOfValue: uriTemplate.describe(
      'A badge without a subject, with {axis}: stages or support; and {id}.',
    ),
    card: bySubject,
    oembed: bySubject,
    markdown: bySubject,
    markdownOfValue: pageAddress,
    llms: uri,
    changesAtom: uri,
    changesFeed: uri,
    deadlines: uri,
    subjectAtom: bySubject,
    subjectCalendar: bySubject,
    feedOfValue: pageAddress,
    calendarOfValue: pageAddress,
    picture: uri.describe('The picture of the site for link previews. Other pages name theirs.'),
    subjectPicture: bySubject,
    schemas: z.array(uri),
  })
  .meta({ id: 'Entrance' });
export type EntranceDocument = Shape<typeof entranceDocument>;
