import type { PolicyRule } from './rule';
import type { Day } from '../time/calendar';
import type { Policy, Stage } from '../policy/policy';
import { findReleaseAt, toReleasePlace } from '../policy/release';
import { daysBetween, onTheDay, renderDateWithPrecision } from '../time/calendar';
import { toWrittenKey } from '../subject/notice';
import { stageAt } from '../subject/stage-step';
import { toName } from '../policy/policy';
import { say } from '../text/say';

type NoticePeriod = NonNullable<NonNullable<Stage['notice']>['removal']>;

const minimum = (policy: Policy, stage: string) => policy.stages.find(({ id }) => id === stage)?.notice ?? {};

/** An end, its announcement, and what the record calls them: a day, a release, or both. */
interface End {
  readonly key: 'endOfSupport' | 'removal' | 'upgrade';
  readonly announced: Day | undefined;
  readonly announcedIn: string | null;
  readonly end: Day | undefined;
  readonly endIn: string | null;
  /** The day whose stage decides. */
  readonly stageOn: Day | undefined;
  readonly path: (string | number)[];
}

/** The place of a date in the table of releases; null if it is not certain. */
const toPlace = (policy: Policy, day: Day | undefined, release: string | null): number | null => {
  if (release !== null) return toReleasePlace(policy, release);
  return day === undefined ? null : findReleaseAt(policy, day);
};

/** "in 1.28", "on 5 May 2022". */
const sayWhen = (day: Day | undefined, release: string | null): string =>
  release === null ? renderDateWithPrecision(day ?? '', onTheDay) : say('date.in-release', { release });

/** Says how the notice is too short; null if it is not, and if the time between is not certain. */
const sayShortfall = (
  policy: Policy,
  { key, announced, announcedIn, end, endIn }: End,
  stage: string,
  wanted: NoticePeriod,
): string | null => {
  if (typeof wanted === 'number') {
    if (announced === undefined || end === undefined) return null;
    const days = daysBetween(announced, end);
    if (days >= wanted) return null;
    return say('rule.short-notice', {
      what: key,
      end: sayWhen(end, endIn),
      days,
      announced: sayWhen(announced, announcedIn),
      stage,
      wanted,
    });
  }
  const from = toPlace(policy, announced, announcedIn);
  const to = toPlace(policy, end, endIn);
  if (from === null || to === null || to - from >= wanted.releases) return null;
  return say('rule.short-notice-releases', {
    what: key,
    end: sayWhen(end, endIn),
    count: to - from,
    announced: sayWhen(announced, announcedIn),
    stage,
    wanted: wanted.releases,
  });
};

export const noticeTooShort: PolicyRule = {
  name: 'notice-too-short',
  severity: 'warning',
  summary: () => say('rule.notice-too-short'),
  toClauses: () => [],
  isSet: (policy) => policy.stages.some(({ notice }) => Object.keys(notice ?? {}).length > 0),
  concerns: ({ deprecation, breakingChanges }) =>
    (deprecation?.notices.length ?? 0) > 0 ||
    breakingChanges.some(
      ({ date, deadline, deadlineRelease }) =>
        date !== undefined && (deadline !== undefined || deadlineRelease !== undefined),
    ),
  *findBreaches(subject, { policy, today }) {
    const { deprecation, breakingChanges } = subject;
    const ends: End[] = [
      ...(deprecation?.notices ?? []).flatMap((notice, index) =>
        (['endOfSupport', 'removal'] as const).map((key) => ({
          key,
          announced: notice.precision === 'by' ? undefined : notice.announced,
          announcedIn: notice.datings?.announced?.release ?? null,
          end: notice[key],
          endIn: notice.datings?.[key]?.release ?? null,
          stageOn: notice.announced,
          path: ['deprecation', 'notices', index, toWrittenKey(notice, key)],
        })),
      ),
      ...breakingChanges.map(({ version, date, deadline, deadlineRelease }, index) => ({
        key: 'upgrade' as const,
        announced: date,
        announcedIn: toReleasePlace(policy, version) < 0 ? null : version,
        end: deadline,
        endIn: deadlineRelease?.version ?? null,
        stageOn: date,
        path: ['breakingChanges', index, deadlineRelease === undefined ? 'deadline' : 'until'],
      })),
    ];
    for (const end of ends) {
      if (end.stageOn === undefined) continue;
      const stage = stageAt(subject, end.stageOn, today);
      const wanted = minimum(policy, stage)[end.key];
      const message =
        wanted === undefined ? null : sayShortfall(policy, end, toName(policy.stages, stage), wanted);
      if (message === null) continue;
      yield {
        path: end.path,
        message,
        hint: say('notice-too-short.hint'),
        since: end.stageOn,
        until: null,
      };
    }
  },
};
