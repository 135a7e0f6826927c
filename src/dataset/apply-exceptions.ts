import type { Catalog } from '../model/rules/rule';
import type { Exception } from '../model/policy/exception';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import { findNameProblem } from '../model/rules/unknown-rule';
import { isActive, isMeant } from '../model/policy/exception';
import { daysBetween, renderDate } from '../model/time/calendar';
import { startOf } from './place';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

export const exceptionsFile = 'exceptions.yaml';

/**
 * An exception is reported this many days before its end, so that somebody decides before the finding
 * returns.
 */
const noticeDays = 14;

/** The data that exceptions are checked against. */
interface Allowing extends Pick<Catalog, 'ids' | 'today'> {
  /**
   * Whether the rules were applied to the exception's target: they are not for a broken file or for docs that
   * were not read.
   */
  readonly isAsked: (exception: Exception) => boolean;
}

type Complaint = readonly [key: string, message: string, hint: string];

/** A fault of the exception itself, whatever the rules find. */
const findMistake = (exception: Exception, { ids }: Pick<Catalog, 'ids'>): Complaint | null => {
  const { rule, subject, page } = exception;
  const name = findNameProblem(rule);
  if (name !== null) return ['rule', name.message, name.hint];
  if (subject !== undefined && page !== undefined)
    return ['page', say('exception.two-targets'), say('exception.two-targets-hint')];
  if (subject === undefined && page === undefined)
    return ['rule', say('exception.no-target'), say('exception.no-target-hint')];
  if (subject !== undefined && !ids.has(subject))
    return [
      'subject',
      say('unknown.subject', { id: subject }),
      renderSuggestion(subject, ids, say('unknown.subject-in-docs-hint')),
    ];
  return null;
};

interface Applied {
  /** The problems that no exception allows, in the same order. */
  readonly left: readonly Problem[];
  /**
   * Problems of the exceptions themselves: a mistake, an end that has passed or is near, nothing left to
   * allow.
   */
  readonly problems: Problem[];
}

/** Removes the problems that exceptions allow today. */
export const applyExceptions = (
  found: readonly Problem[],
  exceptions: readonly Exception[],
  catalog: Allowing,
  locator: (() => Locator) | undefined,
): Applied => {
  if (exceptions.length === 0) return { left: found, problems: [] };
  const active = exceptions.filter((exception) => isActive(exception, catalog.today));
  const used = new Set<Exception>();
  const left = found.filter((problem) => {
    const allowing = active.filter((exception) => isMeant(exception, problem));
    for (const exception of allowing) used.add(exception);
    return allowing.length === 0;
  });
  const problems: Problem[] = [];
  const add = (
    index: number,
    severity: Problem['severity'],
    rule: string,
    [key, message, hint]: Complaint,
  ): void => {
    problems.push({
      ...(locator?.().toPlace(['exceptions', index, key]) ?? startOf(exceptionsFile)),
      rule,
      severity,
      message,
      hint,
    });
  };
  for (const [index, exception] of exceptions.entries()) {
    const mistake = findMistake(exception, catalog);
    const about = exception.subject ?? exception.page ?? '';
    if (mistake !== null) add(index, 'error', 'exception-mistake', mistake);
    else if (!isActive(exception, catalog.today))
      add(index, 'warning', 'exception-ended', [
        'until',
        say('exception.ended', { rule: exception.rule, target: about, day: renderDate(exception.until) }),
        say('exception.ended-hint'),
      ]);
    else if (!used.has(exception) && catalog.isAsked(exception))
      add(index, 'warning', 'exception-unneeded', [
        'rule',
        say('exception.unneeded', { rule: exception.rule, target: about }),
        say('exception.unneeded-hint'),
      ]);
    else if (daysBetween(catalog.today, exception.until) <= noticeDays)
      add(index, 'warning', 'exception-ends-soon', [
        'until',
        say('exception.ends-soon', { rule: exception.rule, target: about, day: renderDate(exception.until) }),
        say('exception.ends-soon-hint'),
      ]);
  }
  return { left, problems };
};
