import { describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveState, toWholeFacet } from './state';
import { deriveTimeline } from './timeline';
import { renderSupportEnd } from './notice';
import { supportEnded } from '../policy/policy';

type More = NonNullable<Parameters<typeof createSubject>[1]>;
type Row = NonNullable<More['transitions']>[number];

const today = '2024-06-15';
const source = 'https://kiln.example/end';
const first = row({ date: '2022-01-01', stage: 'proven', support: 'backed' });
const notice = { announced: '2024-01-01', endOfSupport: '2024-04-30', source };

const subjectWith = (rows: Row[], notices: NonNullable<More['deprecation']>['notices'] = [notice]) =>
  createSubject('celadon', { transitions: rows, deprecation: { notices } });
const supportOf = (rows: Row[], asOf = today): string =>
  deriveState(subjectWith(rows), asOf, today).support.value;

describe('an announced end of support', () => {
  it('applies from the day after, and includes the recorded state', () => {
    expect(supportOf([first], '2024-04-30')).toBe('backed');
    const { support, supportEnd } = deriveState(subjectWith([first]), '2024-05-01', today);
    expect(support).toEqual({
      value: supportEnded,
      since: '2024-04-30',
      precision: 'on',
      after: null,
      release: null,
      source,
      planned: false,
    });
    expect(supportEnd).toMatchObject({
      on: '2024-04-30',
      announced: '2024-01-01',
      precision: 'on',
      source,
      recorded: 'backed',
    });
  });

  it('applies from the day after it even if it was first read later, on an unknown day after its announcement', () => {
    const subject = subjectWith([first], [{ ...notice, announced: '2024-06-01', precision: 'by' }]);
    expect(deriveState(subject, '2024-04-30', today).support.value).toBe('backed');
    expect(deriveState(subject, '2024-05-01', today).support.value).toBe(supportEnded);
    expect(deriveTimeline(subject, today).at(-1)).toMatchObject({
      date: '2024-04-30',
      note: 'Announced by 1 June 2024.',
    });
  });

  it('is replaced by a support state that is recorded from its day on', () => {
    expect(supportOf([first, row({ date: '2024-04-30', support: 'shared' })])).toBe('shared');
    expect(supportOf([first, row({ date: '2024-05-20', support: 'shared' })])).toBe('shared');
    expect(supportOf([first, row({ date: '2024-05-20', support: 'shared' })], '2024-05-19')).toBe(
      supportEnded,
    );
    expect(supportOf([first, row({ date: '2024-04-29', support: 'shared' })])).toBe(supportEnded);
  });

  it('is not replaced by a state that possibly began earlier, or that only repeats', () => {
    expect(supportOf([row({ date: '2024-06-01', precision: 'by', support: 'backed' })])).toBe(supportEnded);
    expect(supportOf([first, row({ date: '2024-06-01', precision: 'by', support: 'shared' })])).toBe(
      'shared',
    );
    expect(supportOf([first, row({ date: '2024-06-01', support: 'backed' })])).toBe(supportEnded);
  });

  it('does not apply to subjects removed before it, and stays for those removed after', () => {
    expect(supportOf([first, row({ date: '2024-04-30', event: 'removed' })])).toBe('backed');
    expect(supportOf([first, row({ date: '2024-05-10', event: 'removed' })])).toBe(supportEnded);
    expect(supportOf([row({ date: '2024-07-01', support: 'backed', status: 'planned' })])).toBe('unknown');
  });

  it('is taken from the newest notice up to the day', () => {
    const moved = { announced: '2024-06-01', endOfSupport: '2025-01-31', source };
    const subject = subjectWith([first], [notice, moved]);
    expect(deriveState(subject, today, today).support.value).toBe('backed');
    expect(deriveState(subject, '2024-05-10', today).support.value).toBe(supportEnded);
    expect(deriveState(subject, '2025-02-01', today).support.value).toBe(supportEnded);
  });

  it('applies to parts too', () => {
    const subject = createSubject('celadon', {
      transitions: [first],
      deprecation: { notices: [notice] },
      facets: [{ id: 'rim', name: 'Rim', transitions: [first] }],
    });
    const [rim] = subject.facets;
    expect(rim && deriveState(toWholeFacet(subject, rim), today, today).support.value).toBe(supportEnded);
  });
});

describe('the history', () => {
  const render = (rows: Row[]): string[] =>
    deriveTimeline(subjectWith(rows), today).map(
      ({ date, precision, changes }) =>
        `${precision} ${date}: ${changes.map((change) => ('to' in change ? change.to : change.axis)).join()}`,
    );

  it('contains the end between the records before and after', () => {
    expect(render([first, row({ date: '2024-05-20', support: 'shared' })])).toEqual([
      'on 2022-01-01: proven,backed',
      'on 2024-04-30: support-ended',
      'on 2024-05-20: shared',
    ]);
  });

  it('omits the end if the state changed on its day, and dates it later if the record begins later', () => {
    expect(render([first, row({ date: '2024-04-30', support: 'shared' })])).toHaveLength(2);
    expect(render([row({ date: '2024-06-01', precision: 'by', support: 'backed' })])).toEqual([
      'by 2024-06-01: backed',
      'by 2024-06-01: support-ended',
    ]);
  });
});

it('includes the day if it is known', () => {
  expect(renderSupportEnd('2027-04-30')).toBe('Support ended on 30 April 2027');
  expect(renderSupportEnd(null)).toBe('Support ended');
});
