import type { Clause, WrittenClause } from '../model/schema/clause';
import type { DatedRelease } from '../model/schema/releases';
import type { Day } from '../model/time/calendar';
import type { Path } from '../model/rules/rule';
import type { Policy, WrittenPolicy } from '../model/schema/policy';
import type { Problem } from '../model/rules/problem';
import type { Locator } from './locate';
import type { ReleaseTable } from './resolve-releases';
import { clauseReleaseKeys } from '../model/schema/clause';
import { toEffectiveDay } from '../model/time/calendar';
import { toReleaseDate, toReleaseTable } from './resolve-releases';
import { toUnknownRelease } from './check-releases';

/**
 * The limit of a clause that is a release. It has no day if the release is planned and has no date, or is
 * overdue: a promise begins and ends with the release, not with its planned day.
 */
const resolveLimit = (
  version: string,
  table: ReleaseTable,
  today: Day,
): { day: Day | undefined; release: DatedRelease } => {
  const dated = toReleaseDate(table, version);
  const date = dated?.date ?? null;
  const isPlanned = table.releases.some((release) => release.version === version && release.planned);
  if (date === null || (isPlanned && toEffectiveDay(date) < today))
    return { day: undefined, release: { version, precision: null } };
  const precision = date.length === 7 ? 'month' : (dated?.precision ?? 'on');
  return { day: toEffectiveDay(date), release: { version, precision } };
};

const resolveClause = (
  { since, removedIn, ...clause }: WrittenClause,
  table: ReleaseTable,
  today: Day,
): Clause => {
  if (since === undefined && removedIn === undefined) return clause;
  const from = since === undefined ? undefined : resolveLimit(since, table, today);
  const until = removedIn === undefined ? undefined : resolveLimit(removedIn, table, today);
  return {
    ...clause,
    ...(from !== undefined && { from: from.day }),
    ...(until !== undefined && { until: until.day }),
    releases: {
      ...(from !== undefined && { from: from.release }),
      ...(until !== undefined && { until: until.release }),
    },
  };
};

/** The policy with the days of the releases that its clauses name. */
export const resolveClauses = (policy: WrittenPolicy, today: Day): Policy => {
  const table = toReleaseTable(policy, today);
  return { ...policy, clauses: policy.clauses.map((clause) => resolveClause(clause, table, today)) };
};

/** Reports releases that the policy names and does not list. */
export const checkPolicyReleases = (
  { clauses, stages, releases }: Policy,
  locate: () => Locator,
): Problem[] => {
  const mentions = [
    ...clauses.flatMap(({ releases: limits }, index) =>
      (['from', 'until'] as const).map((key): [string | undefined, Path] => [
        limits?.[key]?.version,
        ['clauses', index, clauseReleaseKeys[key]],
      ]),
    ),
    ...stages.flatMap(({ breakingChanges }, index) =>
      (breakingChanges?.onlyIn ?? []).map((version, place): [string, Path] => [
        version,
        ['stages', index, 'breakingChanges', 'onlyIn', place],
      ]),
    ),
  ];
  const known = releases.map(({ version }) => version);
  return mentions.flatMap(([version, path]) =>
    version === undefined || known.includes(version)
      ? []
      : [toUnknownRelease(version, known, locate().toPlace(path))],
  );
};
