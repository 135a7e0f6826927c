import * as z from 'zod';
import { inValues, namesEditionsOnce } from './dimensions';
import type { DatedRelease } from './releases';
import { day, namedId, version, text } from './primitives';
import { say } from '../text/say';

/** Ratings of a value for a verdict, from best to worst. */
const levels = ['good', 'caution', 'stop'] as const;

const scaleValue = z.strictObject({
  id: namedId,
  name: text,
  level: z
    .enum(levels)
    .optional()
    .describe('How far a reader can rely on something with this value; no part of a verdict, without.'),
  sentence: text
    .optional()
    .describe(
      'The text of this value in a verdict, as a short sentence. Without it, the verdict quotes the names.',
    ),
  excludes: z
    .enum(['breaking-change'])
    .optional()
    .describe('An event that must not happen while this value is promised.'),
  contact: z
    .enum(['team', 'community'])
    .optional()
    .describe(
      'The channel that helps with this value. The rule `contact-missing` reports publishers without such a channel.',
    ),
});

/** A scale goes from the strongest promise to the most limited, so its levels can only get worse. */
const levelsInOrder = (
  scale: readonly z.output<typeof scaleValue>[],
  context: z.RefinementCtx<z.output<typeof scaleValue>[]>,
): void => {
  let worst = 0;
  for (const [index, { level }] of scale.entries()) {
    if (level === undefined) continue;
    const rank = levels.indexOf(level);
    if (rank < worst)
      context.addIssue({
        code: 'custom',
        path: [index, 'level'],
        message: say('schema.level-better'),
      });
    worst = Math.max(worst, rank);
  }
};

export const expectation = z.strictObject({
  id: namedId,
  name: text,
  question: text.describe('The question that a customer asks.'),
  scale: z
    .array(scaleValue)
    .min(2, say('schema.two-values'))
    .superRefine(levelsInOrder)
    .optional()
    .describe('From the strongest promise to the most limited. Without one, a single axis answers.'),
  about: z
    .enum(['subject', 'policy'])
    .default('subject')
    .describe('`policy`: the question is about the policy as a whole, and not on the pages of subjects.'),
  group: z
    .enum(['use', 'help', 'break', 'next', 'why'])
    .default('why')
    .describe("The section of a subject's page with the answer."),
});

/** The source of the clause: exactly one axis. */
const source = z.union(
  [
    z.strictObject({ stage: namedId.describe('A stage promises it.') }),
    z.strictObject({ support: namedId.describe('A support state promises it.') }),
    z.strictObject({ edition: namedId.describe('An edition promises at most this.') }),
    z.strictObject({
      policy: z.enum(['stages', 'support']).describe('The policy as a whole, and the page that shows it.'),
    }),
  ],
  { error: say('schema.source') },
);

const condition = z
  .strictObject({
    kinds: z
      .array(namedId)
      .min(1, say('schema.no-kinds'))
      .optional()
      .describe('The kinds that it applies to; all by default.'),
    editions: z
      .array(namedId)
      .min(1, say('schema.no-editions'))
      .optional()
      .describe('The editions that it applies to; all by default.'),
    in: inValues
      .optional()
      .describe('In place of `editions`: values of dimensions, such as `{ tier: [premium, ultimate] }`.'),
  })
  .superRefine(namesEditionsOnce);

const clauseFields = z.strictObject({
  id: namedId,
  of: source.describe('The source: a stage, a support state, an edition or the policy.'),
  expectation: namedId.describe('The question that it answers.'),
  when: condition.default({}).describe('The condition; without it, the clause always applies.'),
  from: day.optional().describe('The first day on which it applies; no limit by default.'),
  since: version
    .optional()
    .describe('In place of `from`: the first release with it, from `releases` in the policy. In quotes.'),
  until: day.optional().describe('The first day on which it no longer applies; no limit by default.'),
  removedIn: version.optional().describe('In place of `until`: the first release without it. In quotes.'),
  value: namedId.optional().describe("A value of the question's scale, if there is a scale."),
  sentence: text,
  facts: z.array(text).default([]).describe('Ids of the facts that it states.'),
});

/** The days of a clause, and the key that names a release in place of each. */
export const clauseReleaseKeys = { from: 'since', until: 'removedIn' } as const;
type Limit = keyof typeof clauseReleaseKeys;

const limitedOnce = (
  written: Partial<z.output<typeof clauseFields>>,
  context: z.RefinementCtx<z.output<typeof clauseFields>>,
): void => {
  for (const key of ['from', 'until'] as const) {
    const release = clauseReleaseKeys[key];
    if (written[key] !== undefined && written[release] !== undefined)
      context.addIssue({
        code: 'custom',
        path: [release],
        message: say('schema.day-and-release', { key }),
        params: { hint: say('schema.day-and-release-hint', { key, release }) },
      });
  }
};

export const clause = clauseFields.superRefine(limitedOnce);

/** A clause as in the file: each limit is a day or a release. */
export type WrittenClause = z.output<typeof clauseFields>;

/** A clause with the days of its releases, as far as they are known. */
export interface Clause extends Omit<WrittenClause, (typeof clauseReleaseKeys)[Limit]> {
  readonly releases?: Readonly<Partial<Record<Limit, DatedRelease>>>;
}
