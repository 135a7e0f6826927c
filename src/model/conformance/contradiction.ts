import type { Breach } from '../rules/rule';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { Exception } from '../policy/exception';
import type { Subject } from '../subject/subject';
import { isActive, isMeant } from '../policy/exception';
import { policyRules } from '../rules';

/** Whether a breach lasts on a day, or happened by then and cannot be undone. */
export const holdsOn = ({ since, until }: Pick<Breach, 'since' | 'until'>, day: Day): boolean =>
  (since === null || since <= day) && (until === null || until > day);

/** The exception that allows a rule's finding about a subject. */
export const findException = (
  { exceptions, today }: Pick<Dataset, 'exceptions' | 'today'>,
  rule: string,
  { file }: Pick<Subject, 'file'>,
  { message }: Pick<Breach, 'message'>,
): Exception | undefined =>
  exceptions.find((exception) => isActive(exception, today) && isMeant(exception, { rule, file, message }));

/**
 * The contradictions between a record and the policy on a day, newest first: all findings of the policy check
 * without an exception.
 */
export const findContradictions = (dataset: Dataset, subject: Subject, asOf: Day): string[] =>
  policyRules
    .filter((rule) => rule.isSet(dataset.policy) && dataset.policy.rules[rule.name]?.severity !== 'ignore')
    .flatMap((rule) =>
      [...rule.findBreaches(subject, dataset)].filter(
        (breach) =>
          breach.isUndecided !== true &&
          holdsOn(breach, asOf) &&
          findException(dataset, rule.name, subject, breach) === undefined,
      ),
    )
    .sort((a, b) => Number((a.since ?? '') < (b.since ?? '')) - Number((a.since ?? '') > (b.since ?? '')))
    .map(({ message }) => message);
