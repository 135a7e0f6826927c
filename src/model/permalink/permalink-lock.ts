import type { Meanings } from './clause-meaning';
import type { Policy } from '../policy/policy';
import type { Problem } from '../rules/problem';
import type { Redirect } from '../schema/redirects';
import {
  clausePermalink,
  editionAnchor,
  stagePermalink,
  subjectPermalink,
  supportPermalink,
} from './permalink';
import { unrecordedRule } from './clause-meaning';
import { renderSuggestion } from '../text/suggest';
import { heading } from './lock-heading';
import { say } from '../text/say';

export const lockFile = 'permalinks.lock';
export const redirectsFile = 'redirects.yaml';

const separator = ' = ';

/**
 * Every page and anchor that a dataset publishes, sorted. A page's line also covers its files, because their
 * paths contain the page's id.
 */
export const derivePermalinks = (policy: Policy, subjects: Iterable<string>): string[] =>
  [
    ...policy.stages.map(({ id }) => stagePermalink(id)),
    ...policy.supportStates.map(({ id }) => supportPermalink(id)),
    ...policy.clauses.map(clausePermalink),
    ...Array.from(subjects, subjectPermalink),
    // Every subject's page has an edition's anchor; one line covers all.
    ...policy.editions.map(({ id }) => `/catalog/#${editionAnchor(id)}`),
  ].sort();

/** The permalinks of a lock with their line numbers. */
export const parseLock = (text: string): Map<string, number> => {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split(/\r?\n/).entries())
    if (line.startsWith('/')) lines.set(line.split(separator)[0]?.trim() ?? '', index + 1);
  return lines;
};

/** The meanings in a lock, by permalink. A lock of an earlier version has none. */
export const parseMeanings = (text: string): Map<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const place = line.indexOf(separator);
      if (!line.startsWith('/') || place < 0) return [];
      return [[line.slice(0, place), line.slice(place + separator.length).trim()] as const];
    }),
  );

/** Renders a lock with all old permalinks and the new ones. */
export const renderLock = (
  locked: Iterable<string>,
  published: Iterable<string>,
  meanings: Meanings = new Map(),
): string => {
  const lines = [...new Set([...locked, ...published])].sort().map((permalink) => {
    const meaning = meanings.get(permalink);
    return meaning === undefined ? permalink : `${permalink}${separator}${meaning}`;
  });
  return `${heading}${lines.join('\n')}\n`;
};

/** Reports published addresses that are not in the lock, because their removal would go unnoticed. */
export const checkRecorded = (
  published: ReadonlySet<string>,
  locked: ReadonlyMap<string, number>,
): Problem[] => {
  const added = [...published].filter((permalink) => !locked.has(permalink));
  if (added.length === 0) return [];
  const permalinks = added.slice(0, 5).join(', ');
  return [
    {
      rule: unrecordedRule,
      severity: 'warning',
      file: lockFile,
      line: 1,
      column: 1,
      message: say('permalink.unrecorded', { permalinks, more: Math.max(0, added.length - 5) }),
      hint: say('permalink.write-hint'),
    },
  ];
};

const gone = (permalink: string, line: number, published: ReadonlySet<string>): Problem => ({
  rule: 'permalink-gone',
  severity: 'error',
  file: lockFile,
  line,
  column: 1,
  message: say('permalink.gone', { permalink }),
  hint:
    permalink.startsWith('/catalog/') && !permalink.includes('#')
      ? [say('permalink.gone-item-hint'), renderSuggestion(permalink, published, '')].join(' ').trim()
      : say('permalink.gone-page-hint', { permalink }),
});

/** Other pages are docs. The build writes a redirect page at `from` and checks that page's links. */
const isOfDataset = (permalink: string): boolean => /^\/(?:catalog|stages|support)\//.test(permalink);

/**
 * Reports published addresses that a dataset would break: removed without a redirect, or redirected to a
 * target that does not exist.
 */
export const checkPermalinks = (
  published: ReadonlySet<string>,
  locked: ReadonlyMap<string, number>,
  redirects: readonly Redirect[],
  placeOf: (index: number) => Pick<Problem, 'line' | 'column'>,
): Problem[] => {
  const from = new Set(redirects.map((redirect) => redirect.from));
  const problems = [...locked]
    .filter(([permalink]) => !published.has(permalink) && !from.has(permalink))
    .map(([permalink, line]) => gone(permalink, line, published));
  for (const [index, redirect] of redirects.entries()) {
    const report = (message: string, hint: string): void => {
      problems.push({
        rule: 'redirect',
        severity: 'error',
        file: redirectsFile,
        ...placeOf(index),
        message,
        hint,
      });
    };
    if (published.has(redirect.from))
      report(say('redirect-fault.published', { from: redirect.from }), say('redirect-fault.published-hint'));
    if (from.has(redirect.to))
      report(
        say('redirect-fault.chain', { from: redirect.from, to: redirect.to }),
        say('redirect-fault.chain-hint'),
      );
    else if (isOfDataset(redirect.to) && !published.has(redirect.to))
      report(
        say('redirect-fault.target', { from: redirect.from, to: redirect.to }),
        renderSuggestion(redirect.to, published, say('redirect-fault.target-hint')),
      );
  }
  return problems;
};
