import type { AllowedTransition } from '../policy/policy';
import type { Day } from '../time/calendar';
import type { Subject } from './subject';
import { hasEnd, noticeFrom } from './notice';
import { say } from '../text/say';

export type Requirement = AllowedTransition['needs'][number];

const checks: Readonly<
  Record<Requirement, { toWords: () => string; hint: string; isMet: (subject: Subject, on: Day) => boolean }>
> = {
  documentation: {
    toWords: () => say('requirement.documentation'),
    hint: say('requirement-hint.documentation'),
    isMet: ({ documentation }) => documentation !== undefined,
  },
  'replacement-or-migration': {
    toWords: () => say('requirement.replacement'),
    hint: say('requirement-hint.replacement'),
    isMet: ({ deprecation }) =>
      deprecation !== undefined &&
      (deprecation.replacements.length > 0 || deprecation.migration !== undefined),
  },
  'end-of-support': {
    toWords: () => say('requirement.end-of-support'),
    hint: say('requirement-hint.end-of-support'),
    isMet: ({ deprecation }) =>
      deprecation?.notices.some((notice) => hasEnd(notice, 'endOfSupport')) ?? false,
  },
  announcement: {
    toWords: () => say('requirement.announcement'),
    hint: say('requirement-hint.announcement'),
    isMet: ({ deprecation }, on) => deprecation?.notices.some((notice) => noticeFrom(notice) <= on) ?? false,
  },
};

/** The requirements of a step that apply to a subject. */
export const listNeeds = (needs: readonly Requirement[], { notApplicable = [] }: Subject): Requirement[] =>
  needs.filter((need) => need !== 'end-of-support' || !notApplicable.includes('support'));

/** The requirements of a step that a subject does not meet. */
export const findUnmet = (needs: readonly Requirement[], subject: Subject, on: Day): Requirement[] =>
  listNeeds(needs, subject).filter((need) => !checks[need].isMet(subject, on));

/** A requirement as text, and how to meet it. */
export const renderRequirement = (need: Requirement): string => checks[need].toWords();
export const renderRequirementHint = (need: Requirement): string => checks[need].hint;
