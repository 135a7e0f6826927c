import type { Breach, Catalog, PolicyRule } from './rule';
import type { Clause, Policy } from '../policy/policy';
import type { Day } from '../time/calendar';
import type { Period } from '../subject/period';
import type { Subject } from '../subject/subject';
import { toLastKnownDay } from '../time/freshness';
import { compareVersions } from '../subject/version';
import { toReleasePlace } from '../policy/release';
import { derivePeriods } from '../subject/period';
import { isFitting, isInForce } from '../policy/clause';
import { renderDate } from '../time/calendar';
import { listEditionIds, toClauseSource, toName, unknown } from '../policy/policy';
import { say } from '../text/say';
import { renderList } from '../text/locale';

/** Clauses of stages with a value that excludes breaking changes. */
const findExcluding = (policy: Policy): Clause[] =>
  policy.clauses.filter((clause) => {
    const scale = policy.expectations.find(({ id }) => id === clause.expectation)?.scale;
    const value = scale?.find(({ id }) => id === clause.value);
    return value?.excludes === 'breaking-change' && toClauseSource(clause).axis === 'stage';
  });

/** The time of a release: a day, or a range between two recorded versions. */
type Release = { readonly from: Day; readonly to: Day } | null;

/** The order of two versions: by the table of releases, if it has both. */
const compareInTable = (policy: Policy, a: string, b: string): number => {
  const [ours, theirs] = [toReleasePlace(policy, a), toReleasePlace(policy, b)];
  return ours < 0 || theirs < 0 ? compareVersions(a, b) : ours - theirs;
};

const toRelease = (
  policy: Policy,
  subject: Subject,
  periods: readonly Period[],
  version: string,
  lastKnown: Day,
): Release => {
  const isReached = (current: string): boolean => compareInTable(policy, current, version) >= 0;
  let from: Day | null = null;
  for (const period of periods) {
    const current = period.state.version;
    if (current === null) continue;
    if (isReached(current)) return from === null ? null : { from, to: period.from };
    from = period.from;
  }
  const isReleased = subject.version !== undefined && isReached(subject.version);
  return from !== null && isReleased ? { from, to: lastKnown } : null;
};

/** All stages of a subject between two days. */
const stagesBetween = (periods: readonly Period[], from: Day, to: Day): Set<string> =>
  new Set(
    periods
      .filter((period) => period.from <= to && (period.until === null || period.until > from))
      .map(({ state }) => state.stage.value),
  );

const check = (
  subject: Subject,
  { policy, today }: Pick<Catalog, 'policy' | 'today'>,
  periods: readonly Period[],
  excludingClauses: readonly Clause[],
  { version, date }: Subject['breakingChanges'][number],
  index: number,
): Breach | null => {
  // A planned release has not broken anything.
  if (policy.releases.some((release) => release.version === version && release.planned)) return null;
  const path = ['breakingChanges', index, 'version'];
  const lastKnown = toLastKnownDay({ dataAsOf: policy.asOf ?? null, today });
  const hint = say('breaking-change-excluded.hint');
  const release =
    date === undefined ? toRelease(policy, subject, periods, version, lastKnown) : { from: date, to: date };
  const undecided = (why: 'versions' | 'stage' | 'policy' | 'other', names = ''): Breach => ({
    path,
    message: say('rule.undecided', { version, name: subject.name, why, stages: names }),
    hint: say('breaking-change-excluded.undecided-hint'),
    since: null,
    until: null,
    isUndecided: true,
  });
  if (release === null) return undecided('versions');
  const excludes = (stage: string, on: Day): boolean =>
    excludingClauses.some(
      (clause) =>
        toClauseSource(clause).id === stage &&
        isInForce(clause, on) &&
        listEditionIds(policy).some((edition) => isFitting(clause, { kind: subject.kind, edition })),
    );
  const stages = [...stagesBetween(periods, release.from, release.to)];
  const days = [release.from, release.to];
  const mayExclude = stages.some((stage) => days.some((on) => excludes(stage, on)));
  if (!mayExclude && !stages.includes(unknown) && stages.length > 0) return null;
  const names = renderList(
    stages.map((stage) => toName(policy.stages, stage)),
    'disjunction',
  );
  if (stages.length === 0) return undecided('stage');
  if (!stages.every((stage) => days.every((on) => excludes(stage, on))))
    return undecided(
      stages.every((stage) => days.some((on) => excludes(stage, on))) ? 'policy' : 'other',
      names,
    );
  const isOneDay = release.from === release.to;
  const when = isOneDay
    ? say('date.on', { day: renderDate(release.to) })
    : say('date.between', { from: renderDate(release.from), to: renderDate(release.to) });
  return {
    path,
    message: say('rule.breaking', { name: subject.name, version, when, stages: names }),
    hint,
    since: release.to,
    until: null,
  };
};

export const breakingChangeExcluded: PolicyRule = {
  name: 'breaking-change-excluded',
  severity: 'warning',
  summary: () => say('rule.breaking-change-excluded'),
  toClauses: (policy) => findExcluding(policy).map(({ id }) => id),
  isSet: (policy) => findExcluding(policy).length > 0,
  concerns: ({ breakingChanges }) => breakingChanges.length > 0,
  *findBreaches(subject, catalog) {
    if (subject.breakingChanges.length === 0) return;
    const periods = derivePeriods(subject, catalog.today);
    const excluding = findExcluding(catalog.policy);
    for (const [index, change] of subject.breakingChanges.entries()) {
      const breach = check(subject, catalog, periods, excluding, change, index);
      if (breach !== null) yield breach;
    }
  },
};
