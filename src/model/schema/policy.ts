import * as z from 'zod';
import { day, id, link, namedId, text } from './primitives';

/** A share of a moon that fills as a subject matures; `struck` is full and crossed out. */
const glyph = z.enum(['new', 'quarter', 'half', 'gibbous', 'full', 'struck']);

/** Support states are drawn as a shield, by how much of it the vendor fills. */
const shield = z.enum(['full', 'half', 'ring', 'people', 'struck']);

/** The palette that the style sheets carry in light and dark, each checked for contrast. Names of hues, not of meanings. */
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
  /** What a subject of this kind is, in a sentence. */
  description: text,
});

const edition = z.strictObject({
  id: namedId,
  name: text,
  /** How the user has the product, in a sentence. */
  description: text,
  aliases: z.array(text).default([]),
});

const stage = z.strictObject({
  id: namedId,
  name: text,
  /** A short name where space is scarce; the name otherwise. */
  short: text.optional(),
  aliases: z.array(text).default([]),
  /** What this stage is, in a sentence. */
  summary: text,
  glyph,
  hue,
  /** A stage that ends the life: deadlines and a replacement are asked for. */
  ending: z.boolean().default(false),
  /** How many days must lie between an announcement made in this stage and the day that it announces. */
  notice: z
    .strictObject({
      endOfSupport: days.optional(),
      removal: days.optional(),
      /** From the release of a breaking change to the last day to upgrade. */
      upgrade: days.optional(),
    })
    .optional(),
});

const supportState = z.strictObject({
  id: namedId,
  name: text,
  short: text.optional(),
  aliases: z.array(text).default([]),
  summary: text,
  glyph: shield,
  hue,
});

const scaleValue = z.strictObject({
  id: namedId,
  name: text,
  /** What must not happen to a subject that this value is promised for. */
  excludes: z.enum(['breaking-change']).optional(),
});

const expectation = z.strictObject({
  id: namedId,
  name: text,
  /** The question that a customer asks. */
  question: text,
  /** From the widest promise to the narrowest. Without one, a single axis answers. */
  scale: z.array(scaleValue).min(2, 'needs two values at least').optional(),
  /** `policy`: says something about the policy as a whole and is no row of a subject's guidance. */
  about: z.enum(['subject', 'policy']).default('subject'),
  /** The part of a subject's page that answers it. */
  group: z.enum(['use', 'help', 'break', 'next', 'why']).default('why'),
});

/** What the clause is a clause of: exactly one axis. */
const source = z.union(
  [
    z.strictObject({ stage: namedId }),
    z.strictObject({ support: namedId }),
    z.strictObject({ edition: namedId }),
    /** The policy as a whole, and the page that shows it. */
    z.strictObject({ policy: z.enum(['stages', 'support']) }),
  ],
  { error: 'must be one of {stage: …}, {support: …}, {edition: …}, {policy: stages} and {policy: support}' },
);

const condition = z.strictObject({
  /** Kinds that it holds for; every kind without. */
  kinds: z.array(namedId).min(1, 'is empty: leave it out to mean every kind').optional(),
  /** Editions that it holds for; every edition without. */
  editions: z.array(namedId).min(1, 'is empty: leave it out to mean every edition').optional(),
});

const clause = z.strictObject({
  id: namedId,
  of: source,
  expectation: namedId,
  when: condition.default({}),
  /** First day on which it is in force; always, without. */
  from: day.optional(),
  /** First day on which it is in force no more; never, without. */
  until: day.optional(),
  /** A value of the expectation's scale; only where it has one. */
  value: namedId.optional(),
  sentence: text,
  facts: z.array(text).default([]),
});

const channel = z.strictObject({
  id: namedId,
  /** Whether the publisher's own team answers there, or other users. */
  by: z.enum(['team', 'community', 'terms']),
  name: text,
  url: link,
});

const publisher = z.strictObject({
  id: namedId,
  name: text,
  url: link.optional(),
  channels: z.array(channel).default([]),
});

/** What a transition asks for before the policy allows it. */
const requirement = z.enum(['documentation', 'replacement-or-migration', 'end-of-support', 'announcement']);

const allowedTransition = z.strictObject({
  from: namedId,
  to: namedId,
  needs: z.array(requirement).default([]),
});

/** A stage and a support state that do not go together. */
const disagreement = z.strictObject({
  stage: namedId,
  support: namedId,
  /** Why, in a sentence. */
  because: text,
});

/** What a finding of a rule counts as. */
const ruleSetting = z.strictObject({ severity: z.enum(['error', 'warning', 'ignore']) });

export const policySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** Whose policy it is, as the site's title says it. */
  title: text,
  tagline: text,
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "en"'),
  /** The date that answers are given for, unless SOURCE_DATE_EPOCH names another; the day of the build without either. */
  asOf: day.optional(),
  /** Names the feeds' items whatever the site's address: tag:<name>,<since>:… */
  authority: z.strictObject({
    name: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'must be a domain name'),
    since: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a year, a month or a day'),
  }),
  /** Where a reader reports or mends a record; `{path}` becomes the file's path below the dataset's folder. */
  contribute: z
    .strictObject({
      edit: z.string().includes('{path}', { message: 'must hold {path}' }).optional(),
      report: link.optional(),
    })
    .default({}),
  /** Said wherever support states are shown, if they are a mapping and nobody's promise. */
  disclaimer: text.optional(),
  facts: z.array(text).default([]),
  kinds: z.array(kind).min(1, 'needs one kind at least'),
  editions: z.array(edition).min(1, 'needs one edition at least'),
  /** In the order of a life. */
  stages: z.array(stage).min(1, 'needs one stage at least'),
  /** From the widest promise to the narrowest. */
  supportStates: z.array(supportState).min(1, 'needs one support state at least'),
  expectations: z.array(expectation).min(1, 'needs one expectation at least'),
  clauses: z.array(clause).default([]),
  publishers: z.array(publisher).min(1, 'needs one publisher at least'),
  announcementChannels: z.array(announcementChannel).default([]),
  /** How categories and subtypes are called in text; their ids otherwise. */
  categories: z.array(z.strictObject({ id, name: text, plural: text })).default([]),
  subtypes: z.array(z.strictObject({ id, name: text })).default([]),
  transitions: z.array(allowedTransition).default([]),
  disagreements: z.array(disagreement).default([]),
  /** For how many days a record counts as confirmed; for ever, without. */
  confirmedFor: days.optional(),
  /** Severities that differ from a rule's own, by the rule's name. */
  rules: z.record(z.string(), ruleSetting).default({}),
});

export type PolicyInput = z.input<typeof policySchema>;
export type Policy = z.output<typeof policySchema>;
