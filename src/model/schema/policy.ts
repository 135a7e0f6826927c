import * as z from 'zod';
import { clause, expectation } from './clause';
import { SUPPORT_ENDED, day, id, link, linkTemplate, namedId, refuse, text, yearOrLater } from './primitives';
import { defaultFreshDays } from '../time/freshness';
import { patterns } from './patterns';

/** The phases of a moon that fills as a subject matures; `struck` is full and crossed out. */
const glyph = z.enum(['new', 'quarter', 'half', 'gibbous', 'full', 'struck']);

/** Support states are drawn as a shield, filled according to the vendor's share. */
const shield = z.enum(['full', 'half', 'ring', 'people', 'struck']);

/**
 * The palette of the stylesheets in light and dark, checked for contrast. Hues name colours, not meanings.
 */
const hue = z.enum(['violet', 'amber', 'green', 'slate', 'blue', 'teal', 'red', 'brown']);

/** A number of days. */
const days = z
  .number()
  .int('must be a whole number of days')
  .min(0, 'must not be negative')
  .max(36_500, 'is over a hundred years');

const announcementChannel = z.strictObject({ id: namedId, name: text });

const kind = z.strictObject({
  id: namedId,
  name: text,
  plural: text,
  description: text.describe('What a subject of this kind is, in a sentence.'),
});

const edition = z.strictObject({
  id: namedId,
  name: text,
  description: text.describe('How the user has the product, in a sentence.'),
  aliases: z.array(text).default([]),
});

const stage = z.strictObject({
  id: namedId,
  name: text,
  short: text.optional().describe('A short name where space is scarce; the name otherwise.'),
  aliases: z.array(text).default([]),
  summary: text.describe('What this stage is, in a sentence.'),
  glyph,
  hue,
  ending: z
    .boolean()
    .default(false)
    .describe('A stage that ends the life: deadlines and a replacement are asked for.'),
  notice: z
    .strictObject({
      endOfSupport: days.optional().describe('Up to the end of support.'),
      removal: days.optional().describe('Up to the removal.'),
      upgrade: days.optional().describe('From the release of a breaking change to the last day to upgrade.'),
    })
    .describe(
      'How many days must lie between an announcement made in this stage and the day that it announces.',
    )
    .optional(),
});

const supportState = z.strictObject({
  id: namedId.refine(
    (value) => value !== SUPPORT_ENDED,
    refuse(
      `"${SUPPORT_ENDED}" is reserved for an announced end of support that has passed`,
      'Choose another id.',
    ),
  ),
  name: text,
  short: text.optional(),
  aliases: z.array(text).default([]),
  summary: text,
  glyph: shield,
  hue,
});

const channel = z.strictObject({
  id: namedId,
  by: z
    .enum(['team', 'community', 'terms'])
    .describe("Whether the publisher's own team answers there, or other users."),
  name: text,
  url: link,
});

const publisher = z.strictObject({
  id: namedId,
  name: text,
  url: link.optional(),
  channels: z.array(channel).default([]).describe('Where help is to be had.'),
});

/** Requirements of a transition. */
const requirement = z.enum(['documentation', 'replacement-or-migration', 'end-of-support', 'announcement']);

const allowedTransition = z.strictObject({
  from: namedId.describe('The stage before it.'),
  to: namedId.describe('The stage after it.'),
  needs: z.array(requirement).default([]).describe('What must be there before the step.'),
});

/** A stage and a support state that do not go together. */
const disagreement = z.strictObject({
  stage: namedId.describe('An id of the policy’s stages.'),
  support: namedId.describe('An id of the policy’s support states.'),
  because: text.describe('Why, in a sentence.'),
});

/** The severity of a rule's findings. */
const ruleSetting = z.strictObject({
  severity: z.enum(['error', 'warning', 'ignore']).describe('What a finding counts as.'),
});

export const policySchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Of this file; always 1.'),
  title: text.describe("Whose policy it is, as the site's title says it."),
  tagline: text.describe('What the site is for, in a sentence.'),
  language: z.string().regex(patterns.language.regex, patterns.language.error).describe('BCP 47.'),
  asOf: day
    .optional()
    .describe(
      'The day on which the data were last read from their source, or confirmed as a whole. Also the day that answers are for, unless SOURCE_DATE_EPOCH names another; without either it is the day of the build.',
    ),
  partlyReadOn: day
    .optional()
    .describe(
      'A later day on which the source was read in part, because something failed. Set by the import. It counts in place of `asOf` as the day that answers are for, and not as the day of the data.',
    ),
  freshness: z
    .strictObject({
      days: days
        .default(defaultFreshDays)
        .describe(
          'For how many days after `asOf` the data count as current. Older data get a notice on every page.',
        ),
    })
    .prefault({})
    .describe('How old the data can be.'),
  authority: z
    .strictObject({
      name: z.string().regex(patterns.domain.regex, patterns.domain.error),
      since: yearOrLater.describe('Since when the name is yours.'),
    })
    .describe("Names the feeds' items whatever the site's address: tag:<name>,<since>:…"),
  contribute: z
    .strictObject({
      edit: linkTemplate.optional().describe('Where a record is changed.'),
      report: link.optional().describe('Where a mistake is reported.'),
    })
    .default({})
    .describe(
      'Where a reader reports or mends a record; `{path}` becomes the file’s path below the dataset’s folder.',
    ),
  disclaimer: text
    .optional()
    .describe("Said wherever support states are shown, if they are a mapping and nobody's promise."),
  verdictPage: z
    .string()
    .regex(patterns.permalink.regex, patterns.permalink.error)
    .optional()
    .describe(
      'The page of the docs that explains verdicts, such as /about/verdict/. Each verdict links to it.',
    ),
  facts: z.array(text).default([]).describe('Ids of the facts that the clauses must carry, each of them.'),
  kinds: z.array(kind).min(1, 'needs one kind at least').describe('What can have a stage.'),
  editions: z.array(edition).min(1, 'needs one edition at least').describe('How users have the product.'),
  stages: z.array(stage).min(1, 'needs one stage at least').describe('In the order of a life.'),
  supportStates: z
    .array(supportState)
    .min(1, 'needs one support state at least')
    .describe('From the strongest promise to the most limited.'),
  expectations: z
    .array(expectation)
    .min(1, 'needs one expectation at least')
    .describe('The questions of customers: the rows of the tables.'),
  clauses: z.array(clause).default([]).describe('The answers. An id is an anchor for ever.'),
  publishers: z
    .array(publisher)
    .min(1, 'needs one publisher at least')
    .describe('Whose subjects there are, and where each gives help.'),
  announcementChannels: z.array(announcementChannel).default([]).describe('Where changes are announced.'),
  categories: z
    .array(z.strictObject({ id, name: text, plural: text }))
    .default([])
    .describe('How categories are called in text; their ids otherwise.'),
  subtypes: z
    .array(z.strictObject({ id, name: text }))
    .default([])
    .describe('How subtypes are called in text; their ids otherwise.'),
  transitions: z
    .array(allowedTransition)
    .default([])
    .describe('The steps that are allowed, and what each asks for.'),
  disagreements: z
    .array(disagreement)
    .default([])
    .describe('Stages and support states that do not go together.'),
  confirmedFor: days
    .optional()
    .describe('For how many days a record counts as confirmed; for ever, without.'),
  rules: z
    .record(z.string(), ruleSetting)
    .default({})
    .describe("Severities that differ from a rule's own, by the rule's name."),
});

export type PolicyInput = z.input<typeof policySchema>;
export type Policy = z.output<typeof policySchema>;
