import type { AllowedTransition } from '../policy/policy';
import type { Day } from '../time/calendar';
import type { Subject } from './subject';

export type Requirement = AllowedTransition['needs'][number];

const checks: Readonly<
  Record<Requirement, { words: string; hint: string; isMet: (subject: Subject, on: Day) => boolean }>
> = {
  documentation: {
    words: 'documentation',
    hint: 'Add "documentation:" with a link.',
    isMet: ({ documentation }) => documentation !== undefined,
  },
  'replacement-or-migration': {
    words: 'a replacement or a migration guide',
    hint: 'Add "deprecation:" with "replacement:" or "migration:".',
    isMet: ({ deprecation }) =>
      deprecation?.replacement !== undefined || deprecation?.migration !== undefined,
  },
  'end-of-support': {
    words: 'an announced end of support',
    hint: 'Add a notice with "endOfSupport:" to "deprecation:".',
    isMet: ({ deprecation }) =>
      deprecation?.notices.some(({ endOfSupport }) => endOfSupport !== undefined) ?? false,
  },
  announcement: {
    words: 'an announcement',
    hint: 'Add a notice to "deprecation:", announced on that day or before.',
    isMet: ({ deprecation }, on) => deprecation?.notices.some(({ announced }) => announced <= on) ?? false,
  },
};

/** The requirements of a step that a subject does not meet. */
export const findUnmet = (needs: readonly Requirement[], subject: Subject, on: Day): Requirement[] =>
  needs.filter((need) => !checks[need].isMet(subject, on));

/** A requirement as text, and how to meet it. */
export const renderRequirement = (need: Requirement): string => checks[need].words;
export const renderRequirementHint = (need: Requirement): string => checks[need].hint;
