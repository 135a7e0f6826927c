import type { CheckedSubject } from './read-subjects';
import type { Locator } from './locate';
import type { OldName, WrittenText } from '../model/permalink/old-name';
import type { Page } from '../model/rules/rule';
import type { Place, Problem } from '../model/rules/problem';
import type { Policy } from '../model/policy/policy';
import { createFinder, listPolicyTexts, listSubjectTexts } from '../model/permalink/old-name';
import { toPlace } from './place';
import { toReadable } from '../model/text/prose';
import { say } from '../model/text/say';

export const oldNameRule = 'old-name';

/** Texts in which names of stages and support states occur. */
interface Texts {
  readonly policy: Policy;
  readonly policyLocator: () => Locator;
  readonly all: readonly CheckedSubject[];
  readonly pages: readonly Page[];
}

const toProblem = (place: Place, old: string, now: string, text: string): Problem => ({
  ...place,
  rule: oldNameRule,
  severity: 'warning',
  message: say('old-name.used', { old, text }),
  hint: say('old-name.used-hint', { now }),
});

const toLineOf = (text: string, offset: number): string => {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end === -1 ? undefined : end).trim();
};

/** Finds texts in the policy, the catalog and the docs with a former name of a stage or support state. */
export const checkOldNames = (
  names: readonly OldName[],
  { policy, policyLocator, all, pages }: Texts,
): Problem[] => {
  if (names.length === 0) return [];
  const find = createFinder(names, policy);
  const check = (texts: readonly WrittenText[], locator: () => Locator): Problem[] =>
    texts.flatMap(({ path, text }) =>
      find(text)
        .slice(0, 1)
        .map(({ old, now }) => toProblem(locator().toPlace(path), old, now, text)),
    );
  return [
    ...check(listPolicyTexts(policy), policyLocator),
    ...all.flatMap(({ subject, read }) =>
      subject === null ? [] : check(listSubjectTexts(subject), read.locator),
    ),
    ...pages.flatMap(({ file, text }) =>
      find(toReadable(text)).map(({ offset, old, now }) =>
        toProblem(toPlace(file, text, offset), old, now, toLineOf(text, offset)),
      ),
    ),
  ];
};
