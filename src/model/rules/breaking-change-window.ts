import type { Policy } from '../policy/policy';
import type { PolicyRule } from './rule';
import type { Subject } from '../subject/subject';
import { findById, unknown } from '../policy/policy';
import { findReleaseAt, toReleasePlace } from '../policy/release';
import { renderList } from '../text/locale';
import { say } from '../text/say';
import { toEffectiveDay } from '../time/calendar';

/** The place of the release that began the last spell of a stage up to a day; null if it is not certain. */
const findStageStart = (policy: Policy, { transitions }: Subject, on: string) => {
  const rows = transitions.filter(
    ({ stage, status, date }) => stage !== null && status === 'done' && date <= on,
  );
  const row = rows.findLast(({ stage }, index) => rows[index - 1]?.stage !== stage);
  if (row === undefined || row.stage === null || row.stage === unknown) return null;
  const { stage, release, date } = row;
  return { stage, place: release === null ? findReleaseAt(policy, date) : toReleasePlace(policy, release) };
};

export const breakingChangeWindow: PolicyRule = {
  name: 'breaking-change-window',
  severity: 'warning',
  summary: () => say('rule.breaking-change-window'),
  axis: 'releases',
  toClauses: () => [],
  isSet: (policy) => policy.stages.some(({ breakingChanges }) => breakingChanges !== undefined),
  concerns: ({ breakingChanges }, { policy }) =>
    breakingChanges.some(({ version }) => toReleasePlace(policy, version) >= 0),
  *findBreaches(subject, { policy }) {
    const places = subject.breakingChanges.map(({ version }) => toReleasePlace(policy, version));
    for (const [index, { version }] of subject.breakingChanges.entries()) {
      const place = places[index] ?? -1;
      const { date, planned } = policy.releases[place] ?? {};
      if (date === undefined || planned === true) continue;
      const day = toEffectiveDay(date);
      const start = findStageStart(policy, subject, day);
      if (start === null) continue;
      const { name, breakingChanges: allowed } = findById(policy.stages, start.stage);
      const breach = (message: string) => ({
        path: ['breakingChanges', index, 'version'],
        message,
        hint: say('breaking-change-window.hint'),
        since: day,
        until: null,
      });
      if (allowed?.onlyIn !== undefined && !allowed.onlyIn.includes(version))
        yield breach(
          say('rule.outside-window', { version, stage: name, releases: renderList(allowed.onlyIn) }),
        );
      const before = Math.max(start.place ?? -1, ...places.filter((other) => other < place));
      if (allowed?.after !== undefined && before >= 0 && place - before < allowed.after.releases)
        yield breach(
          say('rule.breaking-too-soon', {
            version,
            stage: name,
            count: place - before,
            before: policy.releases[before]?.version ?? '',
            wanted: allowed.after.releases,
          }),
        );
    }
  },
};
