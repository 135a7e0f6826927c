import * as z from 'zod';
import type { Clause } from './clause';
import { clause, expectation } from './clause';
import { editionDimension, editionValues } from './dimensions';
import {
  NOT_APPLICABLE,
  SUPPORT_ENDED,
  day,
  id,
  link,
  linkTemplate,
  namedId,
  refuse,
  text,
  yearOrLater,
} from './primitives';
import { glyph, hue, shield } from './marks';
import { releases } from './releases';
import { defaultFreshDays } from '../time/freshness';
import { patterns } from './patterns';
import { breakingChangeWindow, days, period } from './period';
import { publisher } from './publisher';
import { schemaVersion } from './schema-version';
import { say } from '../text/say';

const announcementChannel = z.strictObject({ id: namedId, name: text });

const properNoun = z
  .boolean()
  .optional()
  .describe(
    'True if the name begins with a proper noun, as "Kubernetes operator": sentences keep its capital letter.',
  );

const kind = z.strictObject({
  id: namedId,
  name: text,
  plural: text,
  properNoun,
  description: text.describe('One sentence that explains this kind.'),
  notApplicable: z
    .array(z.enum(['support', 'editions', 'publisher']))
    .optional()
    .describe(
      'What these items cannot have. `support`: no support state. `editions`: no editions, so all users get the same item. `publisher`: no publisher. Pages then say that it is not applicable, and no check asks for it.',
    ),
});

const edition = z.strictObject({
  id: namedId,
  name: text,
  description: text.describe('One sentence on how users get the product.'),
  aliases: z.array(text).default([]),
  in: editionValues
    .optional()
    .describe('Its value in each dimension, such as `{ tier: premium, offering: self-managed }`.'),
});

const stage = z.strictObject({
  id: namedId,
  name: text,
  short: text.optional().describe('A short name for narrow places; the default is the name.'),
  aliases: z.array(text).default([]),
  summary: text.describe('One sentence that explains this stage.'),
  glyph,
  hue,
  ending: z
    .boolean()
    .default(false)
    .describe('True for the last stage: the site then shows deadlines and a replacement.'),
  notice: z
    .strictObject({
      endOfSupport: period.optional().describe('Days or releases before the end of support.'),
      removal: period.optional().describe('Days or releases before the removal.'),
      upgrade: period.optional().describe('Days or releases from a breaking change to the upgrade deadline.'),
    })
    .describe('The minimum time between an announcement in this stage and the announced end.')
    .optional(),
  breakingChanges: breakingChangeWindow.optional(),
});

const supportState = z.strictObject({
  id: namedId
    .refine(
      (value) => value !== SUPPORT_ENDED,
      refuse(say('schema.reserved-end', { id: SUPPORT_ENDED }), say('schema.other-id-hint')),
    )
    .refine(
      (value) => value !== NOT_APPLICABLE,
      refuse(say('schema.reserved-not-applicable', { id: NOT_APPLICABLE }), say('schema.other-id-hint')),
    ),
  name: text,
  short: text.optional(),
  aliases: z.array(text).default([]),
  summary: text,
  glyph: shield,
  hue,
});

/** Requirements of a transition. */
const requirement = z.enum(['documentation', 'replacement-or-migration', 'end-of-support', 'announcement']);

const allowedTransition = z.strictObject({
  from: namedId.describe('The stage before it.'),
  to: namedId.describe('The stage after it.'),
  needs: z.array(requirement).default([]).describe('The fields that a record must have first.'),
});

/** A stage and a support state that do not go together. */
const disagreement = z.strictObject({
  stage: namedId.describe('An id of the policy’s stages.'),
  support: namedId.describe('An id of the policy’s support states.'),
  because: text.describe('The reason, in one sentence.'),
});

/** The severity of a rule's findings. */
const ruleSetting = z.strictObject({
  severity: z.enum(['error', 'warning', 'ignore']).describe('The severity of a finding.'),
});

export const policySchema = z.strictObject({
  schemaVersion: z
    .literal(schemaVersion)
    .describe('The version of the file format. The command `migrate` raises it.'),
  title: text.describe('The title of the site.'),
  tagline: text.describe('The purpose of the site, in one sentence.'),
  language: z
    .string()
    .regex(patterns.language.regex, patterns.language.error)
    .describe('A BCP 47 language tag.'),
  asOf: day
    .optional()
    .describe(
      'The day on which the data was last read or confirmed. Answers are for this day too, unless SOURCE_DATE_EPOCH sets another. Without both, answers are for the day of the build.',
    ),
  partlyReadOn: day
    .optional()
    .describe(
      'A later day on which an import read only part of the source. Answers are then for this day instead of `asOf`. The day of the data stays `asOf`. Written by imports.',
    ),
  freshness: z
    .strictObject({
      days: days
        .default(defaultFreshDays)
        .describe(
          'The number of days after `asOf` for which the data is current. Older data gets a notice on every page.',
        ),
    })
    .prefault({})
    .describe('The maximum age of the data.'),
  authority: z
    .strictObject({
      name: z.string().regex(patterns.domain.regex, patterns.domain.error),
      since: yearOrLater.describe('The year or date from which you own the name.'),
    })
    .describe('Part of the permanent ids in feeds, for any address of the site: tag:<name>,<since>:…'),
  contribute: z
    .strictObject({
      edit: linkTemplate.optional().describe('The URL to edit a record.'),
      docs: linkTemplate
        .optional()
        .describe('The URL to edit a page of the docs; `{path}` is its path below the folder of the docs.'),
      report: link.optional().describe('The URL to report a mistake.'),
    })
    .default({})
    .describe(
      'Links for readers to edit a record or report a mistake. `{path}` becomes the file’s path below the dataset’s folder.',
    ),
  disclaimer: text
    .optional()
    .describe('A note for all support states, if they are inferred and not promised by the publisher.'),
  verdictPage: z
    .string()
    .regex(patterns.permalink.regex, patterns.permalink.error)
    .optional()
    .describe(
      'The page of the docs that explains verdicts, such as /about/verdict/. Each verdict links to it.',
    ),
  facts: z.array(text).default([]).describe('Ids of all facts that the clauses must state.'),
  kinds: z.array(kind).min(1, say('schema.one-kind')).describe('The kinds of subjects.'),
  releases: releases
    .default([])
    .describe('The releases that records name in place of days, from the first to the last.'),
  editionDimensions: z
    .array(editionDimension)
    .max(2, say('schema.two-dimensions'))
    .default([])
    .describe('If editions differ in several ways, such as the tier and the offering: each with its values.'),
  editions: z
    .array(edition)
    .default([])
    .describe('The forms in which users get the product, if there are several.'),
  stages: z.array(stage).min(1, say('schema.one-stage')).describe('From the first stage to the last.'),
  supportStates: z
    .array(supportState)
    .default([])
    .describe('If support differs: from the strongest promise to the most limited.'),
  expectations: z
    .array(expectation)
    .min(1, say('schema.one-expectation'))
    .describe('The questions of customers, which are the rows of the tables.'),
  clauses: z.array(clause).default([]).describe('The answers. An id is a permanent anchor.'),
  publishers: z
    .array(publisher)
    .default([])
    .describe('The publishers of subjects with their help channels, if there are several.'),
  announcementChannels: z.array(announcementChannel).default([]).describe('The channels for announcements.'),
  categories: z
    .array(z.strictObject({ id, name: text, plural: text, properNoun }))
    .default([])
    .describe('Names of categories in text; the default is the id.'),
  subtypes: z
    .array(z.strictObject({ id, name: text }))
    .default([])
    .describe('Names of subtypes in text; the default is the id.'),
  transitions: z
    .array(allowedTransition)
    .default([])
    .describe('The allowed stage changes, and their requirements.'),
  disagreements: z
    .array(disagreement)
    .default([])
    .describe('Stages and support states that contradict each other.'),
  confirmedFor: days
    .optional()
    .describe('The number of days for which a record counts as confirmed; no limit by default.'),
  rules: z.record(z.string(), ruleSetting).default({}).describe('Other severities for rules, by name.'),
});

export type PolicyInput = z.input<typeof policySchema>;
/** A policy as in its file, checked for shape. */
export type WrittenPolicy = z.output<typeof policySchema>;
/** A policy whose clauses have the days of the releases that they name. */
export interface Policy extends Omit<WrittenPolicy, 'clauses'> {
  clauses: Clause[];
}
