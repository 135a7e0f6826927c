import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Policy } from '../src/model/policy/policy';
import { deriveDeadlines } from '../src/model/subject/deadline';
import { deriveState, isGone } from '../src/model/subject/state';
import { findSubject } from '../src/model/catalog/dataset';
import { deriveLabels } from '../src/model/subject/label';
import { isOverdue } from '../src/model/subject/transition';
import { noticeAt } from '../src/model/subject/notice';
import { policySchema } from '../src/model/schema/policy';
import { readDataset } from '../src/dataset';
import { toStatus } from '../src/model/subject/status';

const read = (name: string) => {
  const { dataset, problems } = readDataset(`tests/datasets/${name}/data`);
  if (dataset === null)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return { ...dataset, problems };
};

/** All names that a policy defines. Also `expectations`, because no code may depend on their ids. */
const idsOf = (policy: Policy): string[] =>
  [
    policy.kinds,
    policy.editions,
    policy.stages,
    policy.supportStates,
    policy.expectations,
    policy.clauses,
    policy.publishers,
    policy.announcementChannels,
    policy.categories,
    policy.subtypes,
    policy.expectations.flatMap(({ scale }) => scale ?? []),
  ].flatMap((list) => list.map(({ id }) => id));

const observatory = read('observatory');
const minimal = read('minimal');

describe('the other datasets', () => {
  it('share no word with the default one, so that its words would be noticed', () => {
    const own = new Set(idsOf(policySchema.parse(parse(readFileSync('data/policy.yaml', 'utf8')))));
    expect(idsOf(observatory.policy).filter((id) => own.has(id))).toEqual([]);
    expect(idsOf(minimal.policy).filter((id) => own.has(id))).toEqual([]);
  });

  it('have no problem', () => {
    expect(observatory.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(minimal.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the observatory', () => {
  const { policy, subjects, today } = observatory;
  const stateOf = (id: string) => {
    const subject = findSubject(observatory, id);
    if (subject === null) throw new Error(`no ${id}`);
    return { subject, state: deriveState(subject, today, today) };
  };

  it('has five stages, four support states, three editions and four kinds', () => {
    expect([policy.stages, policy.supportStates, policy.editions, policy.kinds].map((l) => l.length)).toEqual(
      [5, 4, 3, 4],
    );
  });

  it('has a subject in every stage and every support state, and some with unknown states', () => {
    const states = subjects.map((subject) => deriveState(subject, today, today));
    expect(new Set(states.map(({ stage }) => stage.value))).toEqual(
      new Set([...policy.stages.map(({ id }) => id), 'unknown']),
    );
    expect(new Set(states.map(({ support }) => support.value))).toEqual(
      new Set([...policy.supportStates.map(({ id }) => id), 'unknown', 'not-applicable']),
    );
  });

  it('has every kind of absence', () => {
    const presences = subjects.map((subject) => deriveState(subject, today, today).presence.value);
    expect(new Set(presences.map(({ is }) => is))).toEqual(
      new Set(['present', 'not-yet', 'removed', 'moved', 'split']),
    );
    expect(presences.filter(isGone)).toHaveLength(3);
    expect(stateOf('drv-filter-wheel').state.presence.value).toEqual({
      is: 'moved',
      to: ['drv-filter-carousel'],
    });
    expect(stateOf('drv-weather-station').state.presence.value).toEqual({ is: 'present' });
  });

  it('has an end that was postponed and then moved forward', () => {
    const { current, earlier } = noticeAt(stateOf('drv-dome-shutter').subject, today);
    expect(current?.removal).toBe('2026-04-30');
    expect(earlier.map(({ removal }) => removal)).toEqual(['2025-12-31', '2026-06-30']);
  });

  it('has an overdue plan, which changes nothing, and future plans', () => {
    const { subject, state } = stateOf('inst-photometer');
    expect(subject.transitions.some((transition) => isOverdue(transition, today))).toBe(true);
    expect(state.stage.value).toBe('first-light');
    expect(deriveState(stateOf('drv-mount-altaz').subject, '2026-12-31', today)).toMatchObject({
      stage: { value: 'commissioned' },
      planned: true,
    });
    expect(deriveDeadlines(subject, today)).toMatchObject([{ what: 'planned', isOverdue: true }]);
  });

  it('has names in several scripts, and two equal names', () => {
    const labels = deriveLabels(policy, subjects);
    expect([labels.get('drv-focuser'), labels.get('routine-focuser')]).toEqual([
      'Focuser, optics, driver',
      'Focuser, optics, routine',
    ]);
    const names = subjects.map(({ name }) => name).join(' ');
    expect(names).toMatch(/\p{Script=Han}/u);
    expect(names).toMatch(/\p{Script=Arabic}/u);
    expect(names).toContain('Ñandú');
  });

  it('uses its own words for a status', () => {
    expect(toStatus(policy, stateOf('drv-guider').state).text).toBe('Commissioned, Night watch');
    expect(toStatus(policy, stateOf('inst-radio-dish').state).text).toBe('Stage not recorded, Night watch');
    expect(toStatus(policy, stateOf('routine-lunar-occultation').state).text).toBe('Not recorded yet');
  });
});

describe('the minimal dataset', () => {
  it('has one subject in one of two stages', () => {
    expect(minimal.policy.stages).toHaveLength(2);
    expect(minimal.subjects.map(({ id }) => id)).toEqual(['kettle']);
  });
});
